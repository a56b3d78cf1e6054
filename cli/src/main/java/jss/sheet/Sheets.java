package jss.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Borrowing;
import jss.content.Declaration;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Tool;
import jss.render.OwnTemplates;
import jss.render.Resources;
import jss.render.Templates;
import jss.render.Texts;
import jss.render.Urls;
import jss.render.Voice;

/** All printables of a programme, and the press that makes them. */
public final class Sheets {
  private final Map<Lang, Workshop> workshops = new LinkedHashMap<>();
  /** What tells many entries at once leaves out those that are not written in its language. */
  private final Map<Lang, Workshop> ofAll = new LinkedHashMap<>();
  private final Press press;

  /**
   * @param texts the interface's words for each language that sheets are made in
   * @param urls where the site's pages lie
   * @param overrides the workspace's own templates by path
   */
  public Sheets(Programme programme, Map<Lang, Texts> texts, Urls urls, Look look, Map<String, String> overrides) {
    var templates = Templates.of(overrides, OwnTemplates.OF_SHEETS);
    Programme own = Borrowing.without(programme);
    texts.forEach((lang, words) -> {
      var workshop = new Workshop(new Voice(programme, words), urls, templates, look, workshops, Optional.empty());
      workshops.put(lang, workshop);
      ofAll.put(lang, own == programme
          ? workshop
          : new Workshop(new Voice(own, words), urls, templates, look, ofAll, Optional.empty()));
    });
    this.press = new Press(stock(look, templates, texts.values().iterator().next()), look.faces());
  }

  private static Stock stock(Look look, Templates templates, Texts texts) {
    Inks inks = Inks.of(look.palette(), look.grey());
    var drawings = new Drawings(templates, texts, inks);
    return new Stock(name -> {
      if (name.startsWith("logo."))
        return look.logo().filter(logo -> logo.stocked().equals(name)).map(logo -> logo.file().get());
      if (name.endsWith(".css"))
        return Resources.find("sheets/" + name)
            .map(css -> inks.fill(new String(css, java.nio.charset.StandardCharsets.UTF_8))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return drawings.find(name);
    });
  }

  /** The method sheet of a tool; empty when it has no words in that language. */
  public Optional<Sheet> method(Tool tool, Lang lang) {
    return Optional.ofNullable(workshops.get(lang)).flatMap(workshop -> MethodSheet.of(workshop.at(tool), tool));
  }

  /** The run sheet of a gathering, for those who run it; empty when it has no words in that language. */
  public Optional<Sheet> runSheet(Gathering gathering, Lang lang, Occasion occasion) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> RunSheet.of(workshop.at(gathering), gathering, occasion));
  }

  /** The programme of a gathering, for those who take part; empty when it has no words in that language. */
  public Optional<Sheet> programme(Gathering gathering, Lang lang, Occasion occasion) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> ProgrammeSheet.of(workshop.at(gathering), gathering, occasion));
  }

  /** A summary form for each group of a gathering; empty when it has no words in that language. */
  public Optional<Sheet> summaryForms(Gathering gathering, Lang lang, Occasion occasion) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> SummaryForms.of(workshop.at(gathering), gathering, occasion));
  }

  /** A name sign for each who comes to a gathering; empty when it has no words in that language. */
  public Optional<Sheet> nameSigns(Gathering gathering, Lang lang, Occasion occasion) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> NameSigns.of(workshop.at(gathering), gathering, occasion));
  }

  /** The empty form of a self-assessment; empty when it has no words in that language. */
  public Optional<Sheet> assessment(Assessment assessment, Lang lang) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> AssessmentSheet.of(workshop.at(assessment), assessment));
  }

  /** The rules as cards; empty when there are none in that language. */
  public Optional<Sheet> ruleCards(Lang lang) {
    return Optional.ofNullable(ofAll.get(lang)).flatMap(RuleCards::of);
  }

  /** The tools as cards, phase by phase; empty when there are none in that language. */
  public Optional<Sheet> toolCards(Lang lang) {
    return Optional.ofNullable(ofAll.get(lang)).flatMap(ToolCards::of);
  }

  /**
   * A declaration; empty when it has no words in that language.
   *
   * @param form a form of A4 to sign, else a poster of A3
   */
  public Optional<Sheet> declaration(Declaration declaration, Lang lang, boolean form) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> DeclarationSheet.of(workshop.at(declaration), declaration, form));
  }

  /**
   * The worksheet of a tool; empty when it has none, or no words for it in that language.
   *
   * @param size when it is to be another than the content asks for
   */
  public Optional<Sheet> worksheet(Tool tool, Lang lang, Optional<Tool.Size> size) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> WorksheetSheet.of(workshop.at(tool), tool, size));
  }

  /** The whole toolkit as one book; empty when it has no words in that language. */
  public Optional<Sheet> handbook(Lang lang) {
    return Optional.ofNullable(ofAll.get(lang)).flatMap(Handbook::of);
  }

  /**
   * Two languages of a sheet on A3, the one beside the other; empty when they don't tell the same entry in two languages,
   * or are not upright A4 (run sheets, posters, worksheets on A3).
   */
  public Optional<Sheet> sideBySide(Sheet first, Sheet second) {
    return SideBySide.of(first, second);
  }

  /** All that a gathering needs on paper; empty when it has no words in that language, or nobody knows how many come. */
  public Optional<Kit> kit(Gathering gathering, Lang lang, Occasion occasion) {
    return Optional.ofNullable(workshops.get(lang))
        .flatMap(workshop -> Kit.of(workshop.at(gathering), gathering, occasion));
  }

  /**
   * Puts a kit together as one document, with a first page that tells what is in it.
   *
   * @param printed its sheets
   */
  public Printed bind(Kit kit, Map<Sheet, Printed> printed, Lang lang, Occasion occasion) {
    Workshop workshop = Optional.ofNullable(workshops.get(lang)).orElseThrow();
    List<Binder.Part> parts = kit.parts().stream()
        .map(part -> new Binder.Part(part.title(), Optional.ofNullable(printed.get(part.sheet())).orElseThrow(),
            part.copies()))
        .toList();
    Sheet cover = KitCover.of(workshop, kit, occasion, parts.stream().map(Binder.Part::pages).toList());
    return Binder.bind(cover, print(cover), workshop.texts().text("kit.contents"), parts);
  }

  /**
   * Makes a sheet.
   *
   * @throws Unprintable when it would take more pages, time or memory than any sheet may
   */
  public Printed print(Sheet sheet) {
    return press.print(sheet);
  }
}
