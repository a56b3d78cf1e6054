package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.sheet.Frame.Bookmark;

/** The first page of a kit: what is in it, where it begins, and how many of it are needed. */
final class KitCover {
  private KitCover() {}

  record View(Frame frame, String title, Optional<String> when, Optional<String> where, Optional<Integer> people,
      List<Row> rows) {}

  /** @param page where it begins in the kit, from 1 */
  record Row(String title, int page, int here, int needed) {}

  /** @param pages how many pages each part takes, with all its copies */
  static Sheet of(Workshop workshop, Kit kit, Occasion occasion, List<Integer> pages) {
    return new Sheet(kit.name(), List.of(workshop.lang()), Optional.of(kit.gathering().id()), kit.version(), false,
        () -> workshop.render("kit.ftlh", view(workshop, kit, occasion, pages)));
  }

  private static View view(Workshop workshop, Kit kit, Occasion occasion, List<Integer> pages) {
    var rows = new ArrayList<Row>();
    int page = Binder.LEAF + 1; // after the cover and its back
    for (Kit.Part part : kit.parts()) {
      int length = pages.get(rows.size());
      rows.add(new Row(part.title(), page, part.here(), part.needed()));
      page += length;
    }
    GatheringFacts facts = GatheringFacts.of(workshop, kit.gathering(), occasion).orElseThrow();
    String title = workshop.texts().text("kit.title", facts.title());
    return new View(
        workshop.frame(kit.gathering(), title, facts.title(), "accent",
            List.of(new Bookmark(workshop.texts().text("kit.contents"), "contents"))),
        facts.title(), facts.when(), facts.where(),
        occasion.turnout(workshop.programme(), kit.gathering()).map(turnout -> turnout.people()), rows);
  }
}
