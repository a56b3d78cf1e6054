package jss.content;

import java.time.LocalDate;
import java.util.Comparator;

/** The order in which entries of a kind are listed, the same in all languages. */
final class Order {
  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);

  private Order() {}

  static Comparator<Entry> of(Kind kind) {
    return switch (kind) {
      case RULE -> Comparator.<Entry>comparingInt(entry -> ((Rule) entry).facts().number()).thenComparing(BY_ID);
      case GATHERING -> Comparator.<Entry, LocalDate>comparing(Order::date).thenComparing(BY_ID);
      case NEWS -> Comparator.<Entry, LocalDate>comparing(Order::published).reversed().thenComparing(BY_ID);
      case PAGE ->
        Comparator.<Entry>comparingInt(entry -> ((Page) entry).facts().order().orElse(Integer.MAX_VALUE))
            .thenComparing(BY_ID);
      default -> BY_ID;
    };
  }

  /** News with no date comes last. */
  private static LocalDate published(Entry entry) {
    return ((News) entry).facts().date().map(When::first).orElse(LocalDate.MIN);
  }

  /** Gatherings with no date come last. */
  private static LocalDate date(Entry entry) {
    return ((Gathering) entry).facts().date().map(When::first).orElse(LocalDate.MAX);
  }
}
