package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jss.content.Gathering;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Series;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that shows all gatherings along a line of time, series by series. */
final class GatheringsPage {
  private GatheringsPage() {}

  record View(
      Frame frame, Optional<String> calendar, List<Group> series, List<GatheringCard> others,
      List<GatheringCard> models) {}

  record Group(
      String id,
      String title,
      Optional<String> summary,
      Optional<Dates.Shown> period,
      Optional<String> audience,
      List<GatheringCard> gatherings) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.GATHERINGS);
    return edition.page(spot, "gatherings.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    List<Group> series =
        edition.programme().items(Kind.SERIES).stream().map(item -> group(item, edition, here)).toList();
    return new View(
        frame,
        CalendarFiles.path(edition).map(here::to),
        series,
        cards(edition, here, gathering -> !gathering.facts().model() && gathering.facts().series().isEmpty()),
        cards(edition, here, gathering -> gathering.facts().model()));
  }

  private static Group group(Item item, Edition edition, Here here) {
    Series series = (Series) item.value();
    return new Group(
        item.id(),
        item.title(edition.lang()),
        series.summary().map(text -> text.in(edition.lang())),
        series.period().map(edition.dates()::when),
        series.audience().map(text -> text.in(edition.lang())),
        cards(
            edition,
            here,
            gathering -> !gathering.facts().model()
                && gathering.facts().series().filter(ref -> ref.id().equals(item.id())).isPresent()));
  }

  private static List<GatheringCard> cards(Edition edition, Here here, Predicate<Gathering> wanted) {
    var cards = new ArrayList<GatheringCard>();
    for (Gathering gathering : edition.programme().gatherings())
      if (wanted.test(gathering)) GatheringCard.of(gathering, edition, here).ifPresent(cards::add);
    return cards;
  }
}
