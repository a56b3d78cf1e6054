package jss.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.render.Here;

/** What comes before and after each entry of a list. */
final class Neighbours {
  /** The two links at the foot of a page. */
  record Shown(Optional<Link> previous, Optional<Link> next) {}

  private final List<? extends Entry> order;
  private final Map<String, Integer> places = new HashMap<>();

  Neighbours(List<? extends Entry> order) {
    this.order = List.copyOf(order);
    for (Entry entry : order) places.put(entry.id(), places.size());
  }

  Shown of(Entry entry, Edition edition, Here here) {
    int place = places.getOrDefault(entry.id(), -1);
    if (place < 0) return new Shown(Optional.empty(), Optional.empty());
    return new Shown(at(place - 1, edition, here), at(place + 1, edition, here));
  }

  private Optional<Link> at(int place, Edition edition, Here here) {
    return place < 0 || place >= order.size() ? Optional.empty() : edition.link(order.get(place).id(), here);
  }
}
