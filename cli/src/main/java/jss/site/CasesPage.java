package jss.site;

import java.util.List;
import java.util.Optional;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the cases; those that only point to a document elsewhere stand by themselves. */
final class CasesPage {
  private CasesPage() {}

  /** @param learnings the way to what was learnt and what did not work, across the cases */
  record View(Frame frame, List<CaseCard> told, List<CaseCard> references, Optional<String> learnings) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.CASES);
    Here here = new Here(spot.path());
    return edition.page(spot, "cases.ftlh", frame -> new View(
        frame, cards(edition, false, here), cards(edition, true, here),
        edition.frames().has(Section.LEARNINGS)
            ? Optional.of(here.to(edition.frames().index(Section.LEARNINGS)))
            : Optional.empty()));
  }

  private static List<CaseCard> cards(Edition edition, boolean reference, Here here) {
    return edition.programme().cases().stream()
        .filter(it -> it.facts().reference() == reference)
        .flatMap(it -> CaseCard.of(it, edition, here).stream())
        .toList();
  }
}
