package jss.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Agenda.Slot;
import jss.content.Gathering;
import jss.content.Programme;
import jss.content.Tool;
import jss.content.When;

/**
 * When people really meet: known days, and the clock where the programme of the day tells it.
 *
 * @param key of the day, or empty for the gathering as a whole
 * @param first day
 * @param last day, inclusive
 * @param hours empty for whole days
 */
record Occasion(String key, LocalDate first, LocalDate last, Optional<Hours> hours) {

  /** @param end exclusive */
  record Hours(ZonedDateTime start, ZonedDateTime end) {}

  /**
   * In order of time. None for a model, and none where only a month, a season or a year is known: that is not a day. The
   * days of its programme count where they are all that the date says; else the date, from its first day to its last.
   */
  static List<Occasion> of(Gathering gathering, Programme programme) {
    Gathering.Facts facts = gathering.facts();
    if (facts.model()) return List.of();
    Optional<When> days = facts.date().filter(when -> when.from().isDay() && when.until().isDay());
    List<Occasion> each = each(facts, days, programme);
    if (!each.isEmpty() && days.map(when -> spans(each, when)).orElse(true)) return each;
    return days.map(when -> new Occasion("", when.first(), when.last(), Optional.empty())).stream().toList();
  }

  private static boolean spans(List<Occasion> each, When when) {
    return each.getFirst().first().equals(when.first()) && each.getLast().first().equals(when.last());
  }

  private static List<Occasion> each(Gathering.Facts facts, Optional<When> days, Programme programme) {
    var each = new ArrayList<Occasion>();
    for (Map.Entry<String, Gathering.Day> entry : facts.days().entrySet()) {
      Gathering.Day day = entry.getValue();
      Optional<LocalDate> only =
          facts.days().size() == 1 ? days.filter(When::isDay).map(When::first) : Optional.empty();
      day.date().or(() -> only)
          .ifPresent(date -> each.add(new Occasion(entry.getKey(), date, date, hours(day, date, programme))));
    }
    each.sort(Comparator.comparing(Occasion::first));
    return List.copyOf(each);
  }

  private static Optional<Hours> hours(Gathering.Day day, LocalDate date, Programme programme) {
    List<Slot> slots = Agenda.of(day, ref -> programme.tool(ref).map(Tool::length));
    Optional<LocalTime> start = slots.stream().flatMap(slot -> slot.start().stream()).min(Comparator.naturalOrder());
    Optional<LocalTime> end =
        slots.stream().filter(slot -> !slot.item().untimed()).reduce((_, last) -> last).flatMap(Slot::end);
    return zone(programme).flatMap(zone -> start.flatMap(from -> end.filter(from::isBefore)
        .map(to -> new Hours(date.atTime(from).atZone(zone), date.atTime(to).atZone(zone)))));
  }

  private static Optional<ZoneId> zone(Programme programme) {
    try {
      return programme.settings().timeZone().map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
