package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jss.content.Case;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.render.Here;
import jss.render.Html;
import jss.render.Lesson;
import jss.render.Output;
import jss.render.Section;
import jss.render.Texts;

/** A room for failures: what did not work in the cases and what was learnt, theme by theme. */
final class LearningsPage {
  private LearningsPage() {}

  /** @param index empty where no case has a theme */
  record View(Frame frame, List<Row> index, List<Group> failures, List<Group> learnt) {}

  /** A theme in the index, with the way to what there is. */
  record Row(String title, Optional<Group> failures, Optional<Group> learnt) {}

  /** @param id of its heading; one group alone has no title */
  record Group(String id, Optional<String> title, List<Point> points) {}

  /** @param word what kind it is */
  record Point(String sort, String word, String text, String title, String href, Html marks) {}

  /** The cases of a theme; those without one come last, under the words for it. */
  private record Shelf(String id, String title, List<Case> cases) {}

  static Output of(Edition edition) {
    Map<Lang, String> versions = new TreeMap<>();
    for (Lang lang : edition.languages())
      if (!Sections.isLeftOut(edition.programme(), Section.LEARNINGS, lang))
        versions.put(lang, edition.urls().index(Section.LEARNINGS, lang));
    Texts texts = edition.texts();
    Spot spot = new Spot(
        edition.urls().index(Section.LEARNINGS, edition.lang()), Optional.of(Section.CASES),
        texts.text("title.learnings"), Optional.of(texts.text("lede.learnings")), versions,
        List.of(edition.crumb(Section.CASES)));
    return edition.page(spot, "learnings.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    List<Shelf> shelves = shelves(edition);
    List<Group> failures = groups("failed", shelves, Lesson.Sort::isFailure, edition, here);
    List<Group> learnt = groups("learnt", shelves, sort -> !sort.isFailure(), edition, here);
    var index = new ArrayList<Row>();
    if (shelves.size() > 1)
      for (Shelf shelf : shelves) {
        Row row = new Row(shelf.title(), find("failed", shelf, failures), find("learnt", shelf, learnt));
        if (row.failures().isPresent() || row.learnt().isPresent()) index.add(row);
      }
    return new View(frame, index, failures, learnt);
  }

  private static Optional<Group> find(String part, Shelf shelf, List<Group> groups) {
    return groups.stream().filter(group -> group.id().equals(part + "-" + shelf.id())).findFirst();
  }

  private static List<Shelf> shelves(Edition edition) {
    List<Case> cases = edition.programme().cases().stream().filter(Case::teaches).toList();
    var shelves = new ArrayList<Shelf>();
    for (Item theme : edition.programme().items(Kind.THEME)) {
      List<Case> about = cases.stream().filter(it -> isAbout(it, theme.id())).toList();
      if (!about.isEmpty()) shelves.add(new Shelf(theme.id(), theme.title(edition.lang()), about));
    }
    List<Case> rest = cases.stream().filter(it -> shelves.stream().noneMatch(shelf -> shelf.cases().contains(it)))
        .toList();
    if (!rest.isEmpty()) shelves.add(new Shelf("p-rest", edition.texts().text("learnings.rest"), rest));
    return shelves;
  }

  private static boolean isAbout(Case it, String theme) {
    return it.facts().themes().stream().anyMatch(ref -> ref.id().equals(theme));
  }

  private static List<Group> groups(
      String part, List<Shelf> shelves, Predicate<Lesson.Sort> wanted, Edition edition, Here here) {
    var groups = new ArrayList<Group>();
    for (Shelf shelf : shelves) {
      List<Point> points = shelf.cases().stream().flatMap(it -> points(it, wanted, edition, here).stream()).toList();
      Optional<String> title = shelves.size() == 1 ? Optional.empty() : Optional.of(shelf.title());
      if (!points.isEmpty()) groups.add(new Group(part + "-" + shelf.id(), title, points));
    }
    return groups;
  }

  private static List<Point> points(Case it, Predicate<Lesson.Sort> wanted, Edition edition, Here here) {
    Optional<Link> page = edition.link(it.id(), here);
    if (page.isEmpty()) return List.of();
    return Lesson.of(it, edition.lang(), edition.texts()).stream()
        .filter(lesson -> wanted.test(lesson.sort()))
        .map(lesson -> new Point(
            Texts.keyOf("", lesson.sort()).substring(1), edition.texts().of("lesson", lesson.sort()), lesson.text(),
            page.get().title(), page.get().href() + "#" + lesson.anchor(), page.get().marks()))
        .toList();
  }
}
