package jss.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Phases;
import jss.render.Texts;
import jss.sheet.Frame.Bookmark;
import jss.worksheet.Area;
import jss.worksheet.Drawing;
import jss.worksheet.Label;
import jss.worksheet.Layout;
import jss.worksheet.Stroke;
import jss.worksheet.Table;
import jss.worksheet.Term;
import jss.worksheet.Wording;

/** A tool's worksheet on one side of A3 or A4, to be filled in by hand. */
final class WorksheetSheet {
  private WorksheetSheet() {}

  /**
   * @param paper name of its page in the styles
   * @param alt what the drawing is, in words
   * @param inks the colours of lines, by name
   */
  record View(
      Frame frame,
      Optional<Phases.Shown> phase,
      String tool,
      String paper,
      Area page,
      Drawing head,
      Optional<Drawing> drawn,
      Optional<Table> tabled,
      Drawing below,
      List<Stroke> strokes,
      String alt,
      String good,
      String bad,
      Map<String, String> inks) {}

  /** Empty when the tool has no worksheet, or no words for it in that language. */
  static Optional<Sheet> of(Workshop workshop, Tool tool, Optional<Tool.Size> asked) {
    Optional<Tool.Text> words = Optional.ofNullable(tool.words().get(workshop.lang())).map(Words::text);
    return tool.facts().worksheet().flatMap(sheet -> words.flatMap(Tool.Text::worksheet).map(text -> {
      Tool.Size usual = usual(sheet);
      Tool.Size size = asked.orElse(usual);
      String name = workshop.texts().text("sheet.name.worksheet", tool.id());
      return new Sheet(
          size == usual ? name : name + "-" + size.name().toLowerCase(Locale.ROOT), List.of(workshop.lang()),
          Optional.of(tool.id()), Workshop.day(workshop.version(tool)), true,
          () -> workshop.render("worksheet.ftlh", view(workshop, tool, sheet, text, size)));
    }));
  }

  /** What the content asks for, else what fits those who share it. */
  private static Tool.Size usual(Tool.Worksheet sheet) {
    return sheet.size().orElseGet(
        () -> sheet.per().filter(per -> per == Tool.Per.PERSON).isPresent() ? Tool.Size.A4 : Tool.Size.A3);
  }

  private static View view(
      Workshop workshop, Tool tool, Tool.Worksheet sheet, Tool.WorksheetText text, Tool.Size size) {
    Texts texts = workshop.texts();
    Wording words = Wording.of(sheet, text, new Wording.Own(texts.text("sheet.group"), texts.text("sheet.date"),
        texts.text("worksheet.subject"), texts.text("worksheet.good"), texts.text("worksheet.bad")));
    Layout layout = Layout.of(sheet.type(), size, words);
    Optional<Phases.Shown> phase = workshop.phases().of(tool.facts().phase());
    String title = tool.title(workshop.lang());
    String hue = phase.map(Phases.Shown::symbol).orElse("accent");
    String running = workshop.address(tool).map(Code::shown).orElse(title);
    return new View(
        workshop.frame(tool, text.title(), running, hue, List.of(new Bookmark(text.title(), "top"))),
        phase,
        title,
        layout.paper().name(),
        layout.page(),
        layout.head(),
        layout.drawn(),
        layout.tabled(),
        layout.below(),
        layout.strokes(),
        alt(sheet.type(), layout, words, texts),
        words.own().good(),
        words.own().bad(),
        inks(workshop.look()));
  }

  private static String alt(Tool.Shape shape, Layout layout, Wording words, Texts texts) {
    if (layout.tabled().isPresent()) return texts.text("worksheet.alt.below", names(words.fields()));
    if (shape == Tool.Shape.GRID)
      return texts.text("worksheet.alt.grid", names(words.columns()), names(words.rows()));
    List<Term> names = layout.drawn().stream().flatMap(drawing -> drawing.labels().stream())
        .filter(label -> label.kind() == Label.Kind.FIELD).map(Label::term).toList();
    String key = Texts.keyOf("worksheet.alt", shape);
    return names.isEmpty() ? texts.text("worksheet.alt.bare") : texts.text(key, names(names));
  }

  private static String names(List<Term> terms) {
    return String.join(", ", terms.stream().map(Term::text).toList());
  }

  private static Map<String, String> inks(Look look) {
    Inks inks = Inks.of(look.palette(), look.grey());
    Map<String, String> hex = new TreeMap<>();
    for (String name : List.of("ink", "quiet", "rule", "paper")) hex.put(name, inks.of(name).hex());
    return hex;
  }
}
