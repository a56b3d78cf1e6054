package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Case;
import jss.content.Kind;
import jss.content.Words;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the cases; those that only point to a document elsewhere stand by themselves. */
final class CasesPage {
  private CasesPage() {}

  record View(Frame frame, List<Card> told, List<Card> references) {}

  record Card(String title, String href, Optional<String> summary, Optional<String> place, boolean withdrawn) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.CASES);
    return edition.page(
        spot,
        "cases.ftlh",
        frame -> new View(frame, cards(edition, false, new Here(spot.path())),
            cards(edition, true, new Here(spot.path()))));
  }

  private static List<Card> cards(Edition edition, boolean reference, Here here) {
    return edition.programme().all(Kind.CASE, Case.class).stream()
        .filter(it -> it.facts().reference() == reference)
        .flatMap(it -> card(it, edition, here).stream())
        .toList();
  }

  private static Optional<Card> card(Case it, Edition edition, Here here) {
    Optional<Case.Text> words = Optional.ofNullable(it.words().get(edition.lang())).map(Words::text);
    return edition
        .link(it.id(), here)
        .map(
            link -> new Card(
                link.title(), link.href(), words.flatMap(Case.Text::summary), words.flatMap(Case.Text::place),
                it.facts().withdrawn()));
  }
}
