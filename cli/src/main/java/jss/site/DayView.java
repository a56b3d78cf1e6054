package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Tool;
import jss.render.Dates;
import jss.render.Here;

/** One day of a gathering with its clock worked out. */
record DayView(
    String id,
    Optional<String> title,
    Optional<Dates.Shown> date,
    Optional<String> purpose,
    List<SlotView> slots,
    Optional<DayStrip> strip) {

  private static final Gathering.DayText NO_WORDS = new Gathering.DayText(Optional.empty(), Optional.empty(), Map.of());

  static List<DayView> of(Gathering gathering, Gathering.Text words, Edition edition, Here here) {
    var days = new ArrayList<DayView>();
    gathering
        .facts()
        .days()
        .forEach((key, day) -> days
            .add(of("p-day-" + (days.size() + 1), day, words.days().getOrDefault(key, NO_WORDS), edition, here)));
    return days;
  }

  private static DayView of(String id, Gathering.Day day, Gathering.DayText words, Edition edition, Here here) {
    List<Agenda.Slot> slots = Agenda.of(day, ref -> edition.programme().tool(ref).map(Tool::length));
    return new DayView(
        id,
        words.title(),
        day.date().map(edition.dates()::dayWithName),
        words.purpose(),
        SlotView.of(slots, words.items(), edition, here),
        DayStrip.of(slots, edition.dates()));
  }
}
