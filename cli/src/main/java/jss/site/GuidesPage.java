package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Guide;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the guides, where there are several. */
final class GuidesPage {
  private GuidesPage() {}

  record View(Frame frame, List<Card> guides) {}

  record Card(String title, String href, Html marks, Optional<String> summary, Optional<String> status,
      List<String> parts) {}

  static Optional<Output> of(Edition edition) {
    if (!edition.guides().isListed()) return Optional.empty();
    Spot spot = edition.spot(Section.GUIDES);
    Here here = new Here(spot.path());
    return Optional.of(edition.page(spot, "guides.ftlh", frame -> new View(frame,
        edition.guides().all().stream().flatMap(guide -> card(guide, edition, here).stream()).toList())));
  }

  private static Optional<Card> card(Guide guide, Edition edition, Here here) {
    return edition.link(guide.id(), here).map(link -> new Card(
        link.title(), link.href(), link.marks(), guide.words(edition.lang()).flatMap(words -> words.text().summary()),
        guide.facts().status().map(status -> edition.texts().of("status", status)),
        GuidePart.of(guide, edition, here).stream().map(GuidePart::title).toList()));
  }
}
