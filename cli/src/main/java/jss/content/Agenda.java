package jss.content;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A day's clock, worked out from what was given: starts, minutes, and the lengths of the tools used. */
public final class Agenda {
  private Agenda() {}

  /**
   * An item with its times.
   *
   * @param key the item's key in facts and words
   * @param end exclusive; empty when nothing tells it
   * @param within what happens inside it, in order
   */
  public record Slot(
      String key, Gathering.Item item, Optional<LocalTime> start, Optional<LocalTime> end, List<Slot> within) {
    /** How long it lasts, when both ends are known. */
    public Optional<Minutes> length() {
      return start.flatMap(from -> end.map(to -> new Minutes((to.toSecondOfDay() - from.toSecondOfDay()) / 60)));
    }
  }

  /** @param lengths how long a tool takes; empty for one that is not known */
  public static List<Slot> of(Gathering.Day day, Function<Ref, Optional<Minutes>> lengths) {
    return slots(day.items(), day.start(), Optional.empty(), lengths);
  }

  private static List<Slot> slots(
      Map<String, Gathering.Item> items,
      Optional<LocalTime> start,
      Optional<LocalTime> until,
      Function<Ref, Optional<Minutes>> lengths) {
    var slots = new ArrayList<Slot>();
    var left = new ArrayList<>(items.entrySet());
    Optional<LocalTime> clock = start;
    while (!left.isEmpty()) {
      var next = left.removeFirst();
      Gathering.Item item = next.getValue();
      Optional<LocalTime> from = item.untimed() ? Optional.empty() : item.start();
      if (from.isEmpty() && !item.untimed()) from = clock;
      Optional<LocalTime> to = end(item, from, nextStart(left).or(() -> until), lengths);
      slots.add(new Slot(next.getKey(), item, from, to, within(item.items(), from, to, lengths)));
      if (!item.untimed()) clock = to;
    }
    return List.copyOf(slots);
  }

  /** What happens within an item; where nothing tells when, it is a plain list without a clock. */
  private static List<Slot> within(
      Map<String, Gathering.Item> items, Optional<LocalTime> from, Optional<LocalTime> to,
      Function<Ref, Optional<Minutes>> lengths) {
    boolean isTimed = items.values().stream()
        .anyMatch(item -> item.start().isPresent() || length(item, lengths).isPresent());
    return isTimed
        ? slots(items, from, to, lengths)
        : slots(items, Optional.empty(), Optional.empty(), lengths);
  }

  private static Optional<LocalTime> end(
      Gathering.Item item,
      Optional<LocalTime> from,
      Optional<LocalTime> otherwise,
      Function<Ref, Optional<Minutes>> lengths) {
    if (from.isEmpty()) return Optional.empty();
    LocalTime start = from.get();
    return length(item, lengths).map(length -> start.plusMinutes(length.count())).or(() -> otherwise);
  }

  /** How long an item lasts: what was given, else what the items within or the tool take. */
  public static Optional<Minutes> length(Gathering.Item item, Function<Ref, Optional<Minutes>> lengths) {
    return item.minutes().or(() -> within(item, lengths)).or(() -> item.tool().flatMap(lengths));
  }

  private static Optional<Minutes> within(Gathering.Item item, Function<Ref, Optional<Minutes>> lengths) {
    var each =
        item.items().values().stream().filter(inner -> !inner.untimed()).map(inner -> length(inner, lengths)).toList();
    if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
    return Optional.of(new Minutes(each.stream().mapToInt(length -> length.orElseThrow().count()).sum()));
  }

  private static Optional<LocalTime> nextStart(List<Map.Entry<String, Gathering.Item>> left) {
    for (var next : left) if (!next.getValue().untimed()) return next.getValue().start();
    return Optional.empty();
  }
}
