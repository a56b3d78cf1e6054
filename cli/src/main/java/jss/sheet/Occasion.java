package jss.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Programme;
import jss.content.Turnout;
import jss.content.When;

/**
 * When and where a gathering is held, and for how many, where that differs from what was written.
 *
 * @param headcount people who come
 * @param date of the first day; the days of the programme follow one upon the other
 * @param place where people meet, in place of the venue
 */
public record Occasion(Optional<Integer> headcount, Optional<LocalDate> date, Optional<String> place) {
  /** As it was written. */
  public static final Occasion WRITTEN = new Occasion(Optional.empty(), Optional.empty(), Optional.empty());

  /** @param people who come */
  public static Occasion of(int people) {
    return new Occasion(Optional.of(people), Optional.empty(), Optional.empty());
  }

  /** Who comes; empty when nobody knows how many. */
  Optional<Turnout> turnout(Programme programme, Gathering gathering) {
    return headcount.or(gathering.facts()::participants).map(people -> new Turnout(programme, gathering, people));
  }

  /** The date of each day, in order: the one given here, else the one written, else what the whole gathering's tells. */
  List<Optional<LocalDate>> dates(Gathering gathering) {
    var dates = new ArrayList<Optional<LocalDate>>();
    List<Gathering.Day> days = List.copyOf(gathering.facts().days().values());
    Optional<LocalDate> first = date.or(() -> gathering.facts().date().filter(when -> covers(when, days.size()))
        .map(When::first));
    for (Gathering.Day day : days) {
      int after = dates.size();
      dates.add(date.isPresent() ? date.map(d -> d.plusDays(after))
          : day.date().or(() -> first.map(d -> d.plusDays(after))));
    }
    return dates;
  }

  private static boolean covers(When when, int days) {
    return when.from().isDay() && when.until().isDay() && when.first().plusDays(days - 1L).equals(when.last());
  }
}
