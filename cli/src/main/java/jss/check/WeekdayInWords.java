package jss.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.content.Entry;
import jss.content.Gathering;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Span;

/** A date written out in the title of a day or gathering, with a weekday that is not that date's. */
final class WeekdayInWords implements Check.OfEntry {
  private static final List<String> DAYS = List.of("mandag måndag", "tirsdag tysdag tisdag", "onsdag", "torsdag",
      "fredag", "lørdag laurdag lördag", "søndag sundag söndag");
  private static final List<String> MONTHS =
      List.of(
          "januar januari", "februar februari", "mars", "april", "mai maj", "juni", "juli", "august augusti",
          "september",
          "oktober", "november", "desember december");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(" + words(DAYS) + ")(?:en)?,? (?:den )?(\\d{1,2})\\.? (" + words(MONTHS) + ")\\b(?:,? (\\d{4}))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static String words(List<String> lines) {
    return String.join("|", lines).replace(' ', '|');
  }

  static Word word(DayOfWeek day) {
    return new Word("weekday." + day.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Gathering gathering)) return;
    Optional<LocalDate> date =
        gathering.facts().date().filter(when -> when.from().isDay()).map(jss.content.When::first);
    gathering.words().values().forEach(words -> {
      look(words.front().get("title"), date, problems);
      if (words.front().get("days").orElse(null) instanceof Mapping days)
        days.members().forEach(
            member -> {
              Gathering.Day day = gathering.facts().days().get(member.key().text());
              Optional<LocalDate> that = day == null ? Optional.empty() : day.date();
              if (member.value() instanceof Mapping text) look(text.get("title"), that.or(() -> date), problems);
            });
    });
  }

  /** @param near a date whose year is meant when none is written */
  private static void look(Optional<Node> written, Optional<LocalDate> near, Problem.Sink problems) {
    if (!(written.orElse(null) instanceof Scalar text)) return;
    Matcher match = DATE.matcher(text.text());
    while (match.find()) {
      Optional<LocalDate> date = date(match, near);
      DayOfWeek seen = DayOfWeek.of(index(DAYS, match.group(1)) + 1);
      if (date.isEmpty() || date.get().getDayOfWeek() == seen) continue;
      problems.accept(
          Problem.of("weekday-wrong", place(text, match.group(1)))
              .with("date", date.get().toString())
              .with("seen", word(seen))
              .with("expected", word(date.get().getDayOfWeek())));
    }
  }

  private static Optional<LocalDate> date(Matcher match, Optional<LocalDate> near) {
    Optional<Integer> year =
        Optional.ofNullable(match.group(4)).map(Integer::valueOf).or(() -> near.map(LocalDate::getYear));
    try {
      return year.map(one -> LocalDate.of(one, index(MONTHS, match.group(3)) + 1, Integer.parseInt(match.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty(); // not a date: nothing to hold the weekday against
    }
  }

  private static int index(List<String> lines, String word) {
    for (int i = 0; i < lines.size(); i++)
      if (List.of(lines.get(i).split(" ", -1)).contains(word.toLowerCase(Locale.ROOT))) return i;
    throw new IllegalArgumentException(word);
  }

  /** The word itself, where the text was written as it reads. */
  private static Span place(Scalar text, String word) {
    int at = text.span().text().indexOf(word);
    if (at < 0) return text.span();
    int start = text.span().start() + at;
    return new Span(text.span().source(), start, start + word.length());
  }
}
