package jss.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Region;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the regions, with a map where they have places on one. */
final class RegionsPage {
  private RegionsPage() {}

  /** @param rest those without a place on the map, such as the country that it shows; all when there is no map */
  record View(Frame frame, Optional<RegionMap> map, List<Card> placed, List<Card> rest) {}

  /**
   * @param number on the map; 0 for none
   * @param where on the map it is, in words
   */
  record Card(
      String id, String title, String href, int number, String where, String kind, Optional<String> summary,
      List<Link> series) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.REGIONS);
    return edition.page(spot, "regions.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    List<Item> placed = RegionMap.placed(edition.programme());
    Set<String> ids = placed.stream().map(Item::id).collect(Collectors.toSet());
    return new View(
        frame,
        RegionMap.of(edition, here),
        placed.stream().map(item -> card(item, placed.indexOf(item) + 1, edition, here)).toList(),
        edition.programme().items(Kind.REGION).stream().filter(item -> !ids.contains(item.id()))
            .map(item -> card(item, 0, edition, here)).toList());
  }

  private static Card card(Item item, int number, Edition edition, Here here) {
    Region region = (Region) item.value();
    return new Card(
        item.id(),
        item.title(edition.lang()),
        edition.link(item.id(), here).map(Link::href).orElse(""),
        number,
        RegionMap.where(item, edition),
        edition.texts().of("region-type", region.type()),
        region.summary().map(edition::text),
        edition.links(region.series(), here));
  }
}
