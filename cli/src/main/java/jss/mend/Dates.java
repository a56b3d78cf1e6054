package jss.mend;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Norwegians and Swedes write them, with a year, so that they can only be one. */
final class Dates {
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+),? (\\d{4})");
  private static final List<String> MONTHS = List.of("januar", "februar", "mars", "april", "mai maj", "juni", "juli",
      "august", "september", "oktober", "november", "desember december");

  private Dates() {}

  static Optional<String> only(String written) {
    Matcher figures = FIGURES.matcher(written);
    if (figures.matches()) return date(figures.group(3), figures.group(2), figures.group(1));
    Matcher year = YEAR_FIRST.matcher(written);
    if (year.matches()) return date(year.group(1), year.group(3), year.group(4));
    Matcher words = WORDS.matcher(written);
    if (!words.matches()) return Optional.empty();
    return month(words.group(2)).flatMap(month -> date(words.group(3), month, words.group(1)));
  }

  private static Optional<String> month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++)
      for (String month : MONTHS.get(i).split(" ", -1))
        if (name.equals(month) || name.equals(month + "i")) return Optional.of(String.valueOf(i + 1));
    return Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day, so it is not known which was meant
    }
  }
}
