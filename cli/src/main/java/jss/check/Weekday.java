package jss.check;

import java.util.Locale;
import java.util.Optional;
import jss.problem.Problem;

/** A weekday that is not the one of the day's date. */
final class Weekday implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    plan.day().date().ifPresent(date -> plan.day().weekday().ifPresent(weekday -> {
      if (weekday == date.getDayOfWeek()) return;
      problems.accept(
          Problem.of("weekday-wrong", plan.value(java.util.List.of("days", plan.key()), "weekday"))
              .with("date", date.toString())
              .with("seen", WeekdayInWords.word(weekday))
              .with("expected", WeekdayInWords.word(date.getDayOfWeek()))
              .suggest(Optional.of(date.getDayOfWeek().name().toLowerCase(Locale.ROOT))));
    }));
  }
}
