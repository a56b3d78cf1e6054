package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jss.content.Declaration;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Phase;
import jss.content.Ref;
import jss.content.Rule;
import jss.content.Settings;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Phases;
import jss.render.Texts;
import jss.sheet.Frame.Bookmark;

/** The whole toolkit as one book: the process, the guides, each phase with its tools, the lessons, the rules, and indexes. */
final class Handbook {
  private Handbook() {}

  record View(
      Frame frame, Cover cover, List<GuideChapter> guides, List<Part> parts, List<CaseLessons> lessons,
      List<RuleView> rules, List<Oath> declarations, Optional<Undertaking> undertaking, Registers registers) {}

  /**
   * @param title of the programme
   * @param retold where its words come from
   * @param missing the tools that are not in the book
   */
  record Cover(
      String title, int tools, int phases, String owner, Optional<String> lede, Optional<String> licence,
      Optional<String> retold, Optional<String> address, Optional<String> missing) {}

  /** A phase and what belongs to it. */
  record Part(Phases.Shown phase, List<Step> steps, List<Chapter> chapters) {}

  record Step(String title, List<String> purpose) {}

  record RuleView(int number, String title, Optional<String> summary, String question) {}

  record Oath(
      String title, Optional<String> summary, String who, String ambassador, List<String> consent,
      Optional<String> retold) {}

  /** Empty when the toolkit has no words in that language. */
  static Optional<Sheet> of(Workshop workshop) {
    if (workshop.phases().tools().isEmpty()) return Optional.empty();
    return Optional.of(new Sheet(
        workshop.texts().text("handbook.file"), List.of(workshop.lang()), Optional.empty(),
        Workshop.day(workshop.version()), false, () -> workshop.render("handbook.ftlh", view(workshop))));
  }

  private static View view(Workshop workshop) {
    Set<String> told = workshop.phases().tools().stream().map(Tool::id).collect(Collectors.toUnmodifiableSet());
    var links = new BookLinks(workshop, told(workshop, told));
    List<GuideChapter> guides = GuideChapter.all(workshop, links);
    List<CaseLessons> lessons = CaseLessons.all(workshop);
    List<Part> parts = workshop.phases().all().stream()
        .map(phase -> new Part(phase, steps(workshop, phase.id()),
            workshop.phases().tools(phase.id()).stream().flatMap(tool -> Chapter.of(workshop, tool, links).stream())
                .toList()))
        .toList();
    List<RuleView> rules = workshop.programme().all(Kind.RULE, Rule.class).stream()
        .flatMap(rule -> Optional.ofNullable(rule.words().get(workshop.lang())).map(Words::text)
            .map(words -> new RuleView(rule.facts().number(), words.title(), words.summary(), words.question()))
            .stream())
        .toList();
    List<Oath> declarations = workshop.programme().all(Kind.DECLARATION, Declaration.class).stream()
        .flatMap(one -> Optional.ofNullable(one.words().get(workshop.lang())).map(Words::text).map(Handbook::oath)
            .stream())
        .toList();
    Optional<Undertaking> undertaking = Undertaking.of(workshop);
    Texts texts = workshop.texts();
    Frame frame = workshop.frame(
        texts.text("handbook.title"), texts.text("handbook.subject", told.size()), texts.text("handbook.title"),
        "accent", workshop.version(),
        bookmarks(texts, guides, parts, !lessons.isEmpty(), rules, declarations, undertaking));
    return new View(frame, cover(workshop, told.size()), guides, parts, lessons, rules, declarations, undertaking,
        Registers.of(workshop, parts));
  }

  /** All that has a place in the book: the tools, and the guides with their pages. */
  private static Set<String> told(Workshop workshop, Set<String> tools) {
    Stream<String> ofGuides = workshop.programme().guides().stream()
        .filter(guide -> guide.words(workshop.lang()).isPresent())
        .flatMap(guide -> Stream.concat(Stream.of(guide.id()), guide.parts().stream().map(Ref::id)))
        .filter(id -> workshop.programme().entry(id).flatMap(entry -> entry.words(workshop.lang())).isPresent());
    return Stream.concat(tools.stream(), ofGuides).collect(Collectors.toUnmodifiableSet());
  }

  private static Cover cover(Workshop workshop, int tools) {
    Settings settings = workshop.programme().settings();
    return new Cover(
        settings.title().in(workshop.lang()),
        tools,
        workshop.phases().all().size(),
        workshop.look().name().map(name -> name.in(workshop.lang()))
            .orElseGet(() -> workshop.voice().title(settings.owner().id())),
        Optional.of(settings.lede().in(workshop.lang())),
        settings.licence().map(text -> text.in(workshop.lang())),
        settings.retold().map(text -> text.in(workshop.lang())),
        workshop.site(),
        missing(workshop));
  }

  /** The tools that the book leaves out, as they are not written in its language. */
  private static Optional<String> missing(Workshop workshop) {
    if (workshop.programme().settings().missing().isEmpty()) return Optional.empty();
    List<String> titles = workshop.programme().tools().stream()
        .filter(tool -> tool.words(workshop.lang()).isEmpty())
        .map(tool -> workshop.voice().title(tool.id()))
        .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(workshop.texts().text("missing.handbook", String.join(", ", titles)));
  }

  private static List<Step> steps(Workshop workshop, String phase) {
    return workshop.programme().item(phase).map(Item::value).filter(Phase.class::isInstance).map(Phase.class::cast)
        .map(found -> found.steps().values().stream()
            .map(step -> new Step(step.title().in(workshop.lang()),
                step.purpose().stream().map(cell -> cell.text().in(workshop.lang())).toList()))
            .toList())
        .orElse(List.of());
  }

  private static Oath oath(Declaration.Text words) {
    return new Oath(words.title(), words.summary(), words.who(), words.ambassador(), words.consent(), words.retold());
  }

  private static List<Bookmark> bookmarks(
      Texts texts, List<GuideChapter> guides, List<Part> parts, boolean hasLessons, List<RuleView> rules,
      List<Oath> declarations, Optional<Undertaking> undertaking) {
    var bookmarks = new ArrayList<Bookmark>();
    for (String place : List.of("contents", "reading", "process"))
      bookmarks.add(new Bookmark(texts.text("handbook." + place), place));
    for (GuideChapter guide : guides)
      bookmarks.add(new Bookmark(guide.title(), guide.anchor(),
          guide.parts().stream().map(part -> new Bookmark(part.title(), part.anchor())).toList()));
    for (Part part : parts)
      bookmarks.add(new Bookmark(
          texts.text("handbook.phase", part.phase().number(), part.phase().title()), "phase-" + part.phase().id(),
          part.chapters().stream().map(chapter -> new Bookmark(chapter.words().title(), chapter.anchor())).toList()));
    if (hasLessons) bookmarks.add(new Bookmark(texts.text("title.learnings"), "learnings"));
    if (!rules.isEmpty()) bookmarks.add(new Bookmark(texts.text("handbook.rules"), "rules"));
    if (!declarations.isEmpty()) bookmarks.add(new Bookmark(texts.text("handbook.declaration"), "declaration"));
    if (undertaking.isPresent()) bookmarks.add(new Bookmark(texts.text("handbook.programme"), "programme"));
    for (Map.Entry<String, String> place : Registers.PLACES.entrySet())
      bookmarks.add(new Bookmark(texts.text(place.getValue()), place.getKey()));
    return bookmarks;
  }
}
