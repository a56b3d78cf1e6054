package jss.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a day, a month, a season or a year, or a span from one of them to another.
 *
 * @param until the last point, inclusive; the same as {@code from} for anything but a span
 */
public record When(Point from, Point until) implements Comparable<When> {
  /**
   * @param month 1–12, or 0 when only the year or season is known
   * @param day 1–31, or 0
   */
  public record Point(int year, Optional<Season> season, int month, int day) {
    public LocalDate first() {
      if (season.isPresent()) return LocalDate.of(year, season.get().firstMonth, 1);
      return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate last() {
      if (season.isPresent()) return YearMonth.of(year, season.get().firstMonth).plusMonths(2).atEndOfMonth();
      if (month == 0) return LocalDate.of(year, 12, 31);
      return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    public boolean isDay() {
      return day > 0;
    }
  }

  /** Three whole months each; winter is the one that begins the year. */
  public enum Season {
    WINTER(1),
    SPRING(3),
    SUMMER(6),
    AUTUMN(9);

    private final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }
  }

  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(?:(winter|spring|summer|autumn)|(\\d{2})(?:-(\\d{2}))?))?");

  /** Reads {@code 2020-06-11}, {@code 2020-06}, {@code 2020-spring}, {@code 2020}, and two of them with {@code /} between. */
  public static Optional<When> parse(String written) {
    String[] ends = written.strip().split("/", -1);
    if (ends.length > 2) return Optional.empty();
    var from = point(ends[0]);
    var until = ends.length == 2 ? point(ends[1]) : from;
    if (from.isEmpty() || until.isEmpty() || until.get().last().isBefore(from.get().first())) return Optional.empty();
    return Optional.of(new When(from.get(), until.get()));
  }

  private static Optional<Point> point(String written) {
    var match = POINT.matcher(written);
    if (!match.matches()) return Optional.empty();
    try {
      var point =
          new Point(
              Integer.parseInt(match.group(1)),
              Optional.ofNullable(match.group(2)).map(name -> Season.valueOf(name.toUpperCase(java.util.Locale.ROOT))),
              match.group(3) == null ? 0 : Integer.parseInt(match.group(3)),
              match.group(4) == null ? 0 : Integer.parseInt(match.group(4)));
      point.last();
      return Optional.of(point);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A single day. */
  public boolean isDay() {
    return from.isDay() && from.equals(until);
  }

  public boolean isSpan() {
    return !from.equals(until);
  }

  public LocalDate first() {
    return from.first();
  }

  public LocalDate last() {
    return until.last();
  }

  @Override
  public int compareTo(When other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }
}
