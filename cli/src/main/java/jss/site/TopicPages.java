package jss.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Region;
import jss.content.Theme;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The pages that gather what there is about a theme or a region, and the lists of both. */
final class TopicPages {
  private TopicPages() {}

  record ListView(Frame frame, List<Card> topics) {}

  /** @param href empty for one that nothing is about yet */
  record Card(String id, String title, Optional<String> href, Optional<String> kind, Optional<String> summary) {}

  record View(
      Frame frame,
      Optional<String> kind,
      Optional<String> history,
      Optional<Link> within,
      List<Link> inside,
      List<Link> series,
      List<GatheringCard> gatherings,
      List<UsedIn> usedIn) {}

  static List<Output> all(Edition edition) {
    var outputs = new ArrayList<Output>();
    for (Section section : List.of(Section.THEMES, Section.REGIONS)) {
      if (!edition.frames().has(section)) continue;
      Spot spot = edition.spot(section);
      outputs.add(edition.page(spot, "topics.ftlh",
          frame -> new ListView(frame, cards(edition, kind(section), new Here(spot.path())))));
      for (Item item : edition.programme().items(kind(section))) page(edition, section, item).ifPresent(outputs::add);
    }
    return outputs;
  }

  private static Kind kind(Section section) {
    return section == Section.THEMES ? Kind.THEME : Kind.REGION;
  }

  private static Optional<Output> page(Edition edition, Section section, Item item) {
    return edition
        .urls()
        .path(item.id(), edition.lang())
        .filter(path -> path.endsWith(".html"))
        .map(path -> {
          Map<Lang, String> versions = edition.urls().versions(item.id(), edition.languages());
          Spot spot =
              new Spot(path, Optional.of(section), item.title(edition.lang()), summary(item, edition),
                  new HashMap<>(versions), List.of(edition.crumb(section)));
          return edition.page(spot, "topic.ftlh", frame -> view(edition, item, frame, new Here(path)));
        });
  }

  private static View view(Edition edition, Item item, Frame frame, Here here) {
    Optional<Region> region = item.value() instanceof Region it ? Optional.of(it) : Optional.empty();
    List<GatheringCard> gatherings =
        edition.programme().gatherings().stream()
            .filter(gathering -> edition.isAbout(gathering, item.id()))
            .flatMap(gathering -> GatheringCard.of(gathering, edition, here).stream())
            .toList();
    return new View(
        frame,
        kindWord(item, edition),
        region.flatMap(Region::history).map(text -> text.in(edition.lang())),
        region.flatMap(Region::within).flatMap(ref -> edition.link(ref.id(), here)),
        inside(edition, item.id(), here),
        region.map(it -> edition.links(it.series(), here)).orElse(List.of()),
        gatherings,
        UsedIn.of(item.id(), edition, here).stream().filter(used -> !used.kind().equals(Kind.GATHERING.word()))
            .toList());
  }

  private static List<Link> inside(Edition edition, String id, Here here) {
    return edition.programme().items(Kind.REGION).stream()
        .filter(item -> ((Region) item.value()).within().filter(ref -> ref.id().equals(id)).isPresent())
        .flatMap(item -> edition.link(item.id(), here).stream())
        .toList();
  }

  private static List<Card> cards(Edition edition, Kind kind, Here here) {
    return edition.programme().items(kind).stream()
        .map(
            item -> new Card(
                item.id(),
                item.title(edition.lang()),
                edition.urls().path(item.id(), edition.lang()).filter(path -> path.endsWith(".html")).map(here::to),
                kindWord(item, edition),
                summary(item, edition)))
        .toList();
  }

  private static Optional<String> kindWord(Item item, Edition edition) {
    return item.value() instanceof Region region
        ? Optional.of(edition.texts().of("region-type", region.type()))
        : Optional.empty();
  }

  private static Optional<String> summary(Item item, Edition edition) {
    Optional<Localized> summary =
        switch (item.value()) {
          case Region region -> region.summary();
          case Theme theme -> theme.summary();
          default -> Optional.empty();
        };
    return summary.map(text -> text.in(edition.lang()));
  }
}
