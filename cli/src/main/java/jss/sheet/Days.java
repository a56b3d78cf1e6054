package jss.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;

/** The days of a gathering with what heads them. */
final class Days {
  private Days() {}

  /**
   * @param id of its heading on a sheet
   * @param heading its date and title, as far as it has them
   */
  record Told(String id, String heading, Gathering.Day day, Optional<Gathering.DayText> words) {}

  static List<Told> of(Workshop workshop, Gathering gathering, Gathering.Text words, Occasion occasion) {
    List<Optional<LocalDate>> dates = occasion.dates(gathering);
    var days = new ArrayList<Told>();
    for (Map.Entry<String, Gathering.Day> day : gathering.facts().days().entrySet()) {
      Optional<Gathering.DayText> text = Optional.ofNullable(words.days().get(day.getKey()));
      int number = days.size() + 1;
      days.add(new Told("day-" + number, heading(workshop, dates.get(number - 1), text, number, dates.size()),
          day.getValue(), text));
    }
    return days;
  }

  private static String heading(
      Workshop workshop, Optional<LocalDate> date, Optional<Gathering.DayText> words, int number, int days) {
    Optional<String> title = words.flatMap(Gathering.DayText::title);
    if (days == 1 && title.isPresent()) return title.get();
    Optional<String> named = date.map(day -> workshop.dates().dayWithName(day).text()).map(Days::capital)
        .or(() -> days > 1 ? Optional.of(workshop.texts().text("sheet.day", number)) : Optional.empty());
    if (named.isEmpty()) return title.orElseGet(() -> workshop.texts().text("gathering.programme"));
    return title.map(text -> named.get() + ": " + text).orElseGet(named::get);
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
  }
}
