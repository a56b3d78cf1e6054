package jss.sheet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Minutes;
import jss.content.Slack;
import jss.content.Tool;
import jss.content.Turnout;
import jss.render.Dates;

/**
 * A day as those who run it see it.
 *
 * @param setUp when the room is made ready; on the first day alone
 * @param parallel items with themes side by side
 */
record RunDay(
    String id,
    String heading,
    Optional<String> purpose,
    Optional<SetUp> setUp,
    List<RunRow> rows,
    SlackView slack,
    List<ItemView> parallel) {

  /** @param clock empty where nothing tells when the day begins */
  record SetUp(Optional<ItemView.Clock> clock, String length) {}

  /**
   * @param total what the day has to give, empty when it is nothing
   * @param cuts titles of the items that may be cut, with their minutes
   * @param gaps from when to when nothing happens, with their minutes
   */
  record SlackView(Optional<String> total, List<String> cuts, List<String> gaps) {}

  static List<RunDay> of(Workshop workshop, Gathering gathering, Gathering.Text words, Occasion occasion) {
    Optional<Turnout> turnout = occasion.turnout(workshop.programme(), gathering);
    var days = new ArrayList<RunDay>();
    for (Days.Told day : Days.of(workshop, gathering, words, occasion)) {
      List<Agenda.Slot> slots = Agenda.of(day.day(), ref -> workshop.programme().tool(ref).map(Tool::length));
      Map<String, Gathering.ItemText> items = day.words().map(Gathering.DayText::items).orElse(Map.of());
      Optional<Minutes> setUp = days.isEmpty() ? gathering.facts().setUp() : Optional.empty();
      List<RunRow> rows = RunRow.of(workshop, words, slots, items, turnout);
      days.add(new RunDay(
          day.id(), day.heading(), day.words().flatMap(Gathering.DayText::purpose),
          setUp.map(length -> setUp(workshop.dates(), slots, length)),
          rows, slack(workshop, slots, items),
          rows.stream().map(RunRow::item).filter(item -> !item.themes().isEmpty()).toList()));
    }
    return days;
  }

  private static SetUp setUp(Dates dates, List<Agenda.Slot> slots, Minutes length) {
    Optional<LocalTime> first = slots.stream().flatMap(slot -> slot.start().stream()).findFirst();
    return new SetUp(
        first.map(start -> new ItemView.Clock(dates.clock(start.minusMinutes(length.count())),
            Optional.of(dates.clock(start)))),
        dates.length(length));
  }

  private static SlackView slack(Workshop workshop, List<Agenda.Slot> slots, Map<String, Gathering.ItemText> words) {
    Dates dates = workshop.dates();
    Slack slack = Slack.of(slots);
    return new SlackView(
        Optional.of(slack.total()).filter(total -> total.count() > 0).map(dates::length),
        slack.cuts().stream().map(slot -> {
          String title = title(slot, words).orElseGet(() -> workshop.texts().of("item", slot.item().type()));
          return slot.length().or(() -> slot.item().minutes())
              .map(length -> workshop.texts().text("sheet.run.with", title, dates.length(length))).orElse(title);
        }).toList(),
        slack.gaps().stream().map(gap -> workshop.texts().text("sheet.run.with",
            dates.clock(gap.start()) + "–" + dates.clock(gap.end()), dates.length(gap.length()))).toList());
  }

  private static Optional<String> title(Agenda.Slot slot, Map<String, Gathering.ItemText> words) {
    return Optional.ofNullable(words.get(slot.key())).map(Gathering.ItemText::title)
        .or(() -> words.values().stream().flatMap(item -> title(slot, item.items()).stream()).findFirst());
  }
}
