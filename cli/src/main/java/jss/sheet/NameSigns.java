package jss.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jss.content.Gathering;
import jss.sheet.Frame.Bookmark;

/** Signs of 90 by 54 mm to write names on, eight on a side of A4 with marks to cut by, one for each who comes. */
final class NameSigns {
  private static final int ON_A_SIDE = 8;

  private NameSigns() {}

  /** @param sides how many signs there are on each side */
  record View(Frame frame, GatheringFacts facts, List<Integer> sides, int signs) {}

  /** One side of signs where nobody knows how many come. */
  static Optional<Sheet> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return GatheringFacts.of(workshop, gathering, occasion).map(facts -> new Sheet(
        workshop.texts().text("sheet.name.signs", gathering.id()), List.of(workshop.lang()),
        Optional.of(gathering.id()), Workshop.day(workshop.version(gathering)), true,
        () -> workshop.render("name-signs.ftlh", view(workshop, gathering, facts, occasion))));
  }

  private static View view(Workshop workshop, Gathering gathering, GatheringFacts facts, Occasion occasion) {
    int signs = occasion.headcount().or(gathering.facts()::participants).orElse(ON_A_SIDE);
    List<Integer> sides = IntStream.iterate(signs, left -> left > 0, left -> left - ON_A_SIDE)
        .mapToObj(left -> Math.min(left, ON_A_SIDE)).toList();
    return new View(
        workshop.frame(gathering, workshop.texts().text("sheet.signs.title", facts.title()), facts.title(), "accent",
            List.of(new Bookmark(workshop.texts().text("sheet.signs"), "top"))),
        facts, sides, signs);
  }
}
