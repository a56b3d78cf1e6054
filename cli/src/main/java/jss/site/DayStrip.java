package jss.site;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Minutes;
import jss.render.Dates;

/** A day drawn as a strip of time: blocks as wide as they are long, and the hours below. */
record DayStrip(List<Block> blocks, List<Hour> hours, String from, String until) {
  /**
   * One item on the strip.
   *
   * @param x where it begins, in thousandths of the width
   * @param width in thousandths
   * @param lanes how many themes run side by side, at least 1
   */
  record Block(String type, int x, int width, int lanes) {}

  record Hour(String clock, int x) {}

  /** Empty when the clock is not known, or there is hardly anything to draw. */
  static Optional<DayStrip> of(List<Agenda.Slot> slots, Dates dates) {
    List<Agenda.Slot> timed =
        slots.stream().filter(slot -> slot.length().filter(length -> length.count() > 0).isPresent()).toList();
    if (timed.size() < 2) return Optional.empty();
    LocalTime from = timed.getFirst().start().orElseThrow();
    LocalTime until = timed.getLast().end().orElseThrow();
    int whole = minutes(from, until);
    if (whole <= 0) return Optional.empty();
    var blocks = new ArrayList<Block>();
    for (Agenda.Slot slot : timed) {
      int x = 1000 * minutes(from, slot.start().orElseThrow()) / whole;
      int width = 1000 * slot.length().map(Minutes::count).orElse(0) / whole;
      blocks.add(new Block(slot.item().type().name().toLowerCase(Locale.ROOT).replace('_', '-'), x, width,
          Math.max(1, slot.item().parallel().size())));
    }
    return Optional.of(new DayStrip(blocks, hours(from, until, whole, dates), dates.clock(from), dates.clock(until)));
  }

  private static List<Hour> hours(LocalTime from, LocalTime until, int whole, Dates dates) {
    var hours = new ArrayList<Hour>();
    int first = from.getMinute() == 0 ? from.getHour() : from.getHour() + 1;
    for (int hour = first; hour <= until.getHour() && hour < 24; hour++) {
      LocalTime time = LocalTime.of(hour, 0);
      if (!time.isAfter(until)) hours.add(new Hour(dates.clock(time), 1000 * minutes(from, time) / whole));
    }
    return hours;
  }

  private static int minutes(LocalTime from, LocalTime until) {
    return (until.toSecondOfDay() - from.toSecondOfDay()) / 60;
  }
}
