package jss.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import jss.content.Minutes;
import jss.content.When;

/** Dates, clock times and lengths as people write them in one language. */
public record Dates(Texts texts) {
  /**
   * A date as it is shown.
   *
   * @param text such as {@code 11. juni 2020} or {@code våren 2020}
   * @param machine for {@code datetime}; empty for a season or a span, which HTML has no form for
   */
  public record Shown(String text, Optional<String> machine) {}

  private Locale locale() {
    return texts.lang().locale();
  }

  public Shown when(When when) {
    if (!when.isSpan()) return new Shown(point(when.from()), machine(when.from()));
    When.Point from = when.from();
    When.Point until = when.until();
    return new Shown(span(from, until), Optional.empty());
  }

  public Shown day(LocalDate date) {
    return new Shown(texts.text("date.day", date.getDayOfMonth(), month(date.getMonthValue()), date.getYear()),
        Optional.of(date.toString()));
  }

  /** {@code torsdag 11. juni 2020}. */
  public Shown dayWithName(LocalDate date) {
    String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    return new Shown(texts.text("date.weekday", name, day(date).text()), Optional.of(date.toString()));
  }

  private String span(When.Point from, When.Point until) {
    if (from.isDay() && until.isDay() && from.year() == until.year()) {
      return from.month() == until.month()
          ? texts.text("date.days", from.day(), until.day(), month(from.month()), from.year())
          : texts.text("date.span", texts.text("date.day-month", from.day(), month(from.month())), point(until));
    }
    boolean bareYears = from.month() == 0 && until.month() == 0 && from.season().isEmpty() && until.season().isEmpty();
    if (bareYears) return texts.text("date.years", from.year(), until.year());
    return texts.text("date.span", point(from), point(until));
  }

  private String point(When.Point point) {
    if (point.season().isPresent())
      return texts.text("date.month", texts.of("season", point.season().get()), point.year());
    if (point.isDay()) return texts.text("date.day", point.day(), month(point.month()), point.year());
    if (point.month() > 0) return texts.text("date.month", monthAlone(point.month()), point.year());
    return Integer.toString(point.year());
  }

  private static Optional<String> machine(When.Point point) {
    if (point.season().isPresent()) return Optional.empty();
    if (point.isDay()) return Optional.of(point.first().toString());
    if (point.month() > 0) return Optional.of(point.first().toString().substring(0, 7));
    return Optional.of(Integer.toString(point.year()));
  }

  private String month(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, locale());
  }

  /** A month without a day, which has a form of its own in Finnish: {@code kesäkuu}, but {@code 11. kesäkuuta}. */
  private String monthAlone(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
  }

  /** {@code 09.30}. */
  public String clock(LocalTime time) {
    return two(time.getHour()) + texts.text("clock.separator") + two(time.getMinute());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** {@code 45 min}, {@code 2 t}, {@code 1 t 30 min}. */
  public String length(Minutes minutes) {
    int hours = minutes.count() / 60;
    int rest = minutes.count() % 60;
    if (hours == 0) return texts.text("length.minutes", rest);
    return rest == 0 ? texts.text("length.hours", hours) : texts.text("length.both", hours, rest);
  }
}
