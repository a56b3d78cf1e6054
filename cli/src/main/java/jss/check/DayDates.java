package jss.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.News;
import jss.content.When;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Span;

/** Days of a gathering that fall on one date, or outside the gathering's own; gatherings and news that have none. */
final class DayDates implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (entry instanceof News news && news.facts().date().isEmpty() && !news.facts().undated())
      problems.accept(Problem.of("date-missing", Place.key(news.origin().facts(), "type")));
    if (!(entry instanceof Gathering gathering)) return;
    Node facts = gathering.origin().facts();
    Optional<When> date = gathering.facts().date();
    boolean isDated =
        date.isPresent() || gathering.facts().days().values().stream().anyMatch(day -> day.date().isPresent());
    if (!isDated && !gathering.facts().model() && !gathering.facts().undated())
      problems.accept(Problem.of("date-missing", Place.key(facts, "type")));

    Map<LocalDate, Span> taken = new HashMap<>();
    gathering.facts().days().forEach(
        (key, day) -> day.date().ifPresent(on -> {
          Span at = Place.value(facts, "days", key, "date");
          Span first = taken.putIfAbsent(on, at);
          if (first != null) {
            problems.accept(Problem.of("days-same-date", at).with("date", on.toString()).related(first));
          } else if (date.filter(when -> on.isBefore(when.first()) || on.isAfter(when.last())).isPresent()) {
            problems.accept(Problem.of("day-outside-gathering", at).with("date", on.toString())
                .related(Place.value(facts, "date")));
          }
        }));
  }
}
