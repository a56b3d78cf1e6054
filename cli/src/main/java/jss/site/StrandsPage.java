package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Strand;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page with all that the programme does, strand by strand. */
final class StrandsPage {
  private StrandsPage() {}

  record View(Frame frame, List<StrandView> strands) {}

  /** @param href of its place on this page */
  record StrandView(
      String id, int number, String title, String href, String summary, Optional<Dates.Shown> period,
      List<String> parts, List<Link> series, List<Link> courses, List<Link> surveys) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.STRANDS);
    return edition.page(spot, "strands.ftlh", frame -> new View(frame, strands(edition, new Here(spot.path()))));
  }

  /** In order of their numbers. */
  static List<StrandView> strands(Edition edition, Here here) {
    var strands = new ArrayList<StrandView>();
    for (Item item : edition.programme().items(Kind.STRAND)) {
      Strand strand = (Strand) item.value();
      strands.add(new StrandView(
          item.id(),
          strands.size() + 1,
          item.title(edition.lang()),
          edition.link(item.id(), here).map(Link::href).orElse(""),
          edition.text(strand.summary()),
          strand.period().map(edition.dates()::when),
          edition.texts(strand.parts()),
          edition.links(strand.series(), here),
          edition.links(strand.courses(), here),
          edition.links(strand.surveys(), here)));
    }
    return strands;
  }
}
