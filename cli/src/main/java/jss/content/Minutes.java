package jss.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time in whole minutes, at least 0. */
public record Minutes(int count) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,3}) ?(?:h|t|tim|time|timer|timmar))? ?(?:(\\d{1,4}) ?(?:m|min)?)?");

  /** Reads {@code 20}, {@code 20 min}, {@code 2 h}, {@code 1 h 30 min} (also {@code t}, {@code tim}). */
  public static Optional<Minutes> parse(String written) {
    var match = WRITTEN.matcher(written.strip());
    if (!match.matches() || (match.group(1) == null && match.group(2) == null)) return Optional.empty();
    return Optional.of(new Minutes(number(match.group(1)) * 60 + number(match.group(2))));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  public Minutes plus(Minutes other) {
    return new Minutes(count + other.count);
  }
}
