package jss.site;

import java.util.Optional;
import jss.content.Address;
import jss.content.Adopted;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Region;
import jss.render.Dates;

/** Where what a page shows was taken over from. */
record AdoptedView(
    String from, Optional<String> owner, Optional<String> address, Optional<String> licence,
    Optional<Dates.Shown> date) {
  static Optional<AdoptedView> of(Spot spot, Edition edition) {
    return adopted(spot, edition).map(
        adopted -> new AdoptedView(
            adopted.from().in(edition.lang()),
            adopted.owner().map(label -> label.in(edition.lang())),
            adopted.address().map(Address::text),
            adopted.licence().map(label -> label.in(edition.lang())),
            adopted.date().map(edition.dates()::when)));
  }

  private static Optional<Adopted> adopted(Spot spot, Edition edition) {
    if (spot.entry().isPresent()) return spot.entry().get().adopted();
    for (Item item : edition.programme().items(Kind.REGION)) {
      Optional<Adopted> adopted = ((Region) item.value()).adopted();
      if (adopted.isPresent() && edition.urls().path(item.id(), edition.lang()).filter(spot.path()::equals).isPresent())
        return adopted;
    }
    return Optional.empty();
  }
}
