package jss.mend;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.load.FieldNames;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Span;

/** A text with a colon in it that lacks its quotes: {@code title: Dag 1: kart}. */
final class Quoting {
  private static final Pattern FIELD = Pattern.compile("(\\s*(?:- )*[A-Za-z0-9-]+: +)(\\S.*?)\\s*");
  private static final Pattern LAST_WORD = Pattern.compile("([a-z-]+)$");

  private Quoting() {}

  static Optional<Remedy> remedy(Problem problem) {
    Source source = problem.at().source();
    int number = problem.at().line();
    Matcher line = FIELD.matcher(source.lineText(number));
    if (!line.matches()) return Optional.empty();
    String value = line.group(2);
    int start = source.index(number, 1) + line.start(2);
    int colon = problem.at().start() - start;
    if (colon <= 0 || colon >= value.length() || isSpecial(value) || goesOn(source, number, line.group(1)))
      return Optional.empty();
    Matcher word = LAST_WORD.matcher(value.substring(0, colon));
    if (word.find() && FieldNames.isField(word.group(1))) return Optional.empty(); // two lines that have become one
    Optional<String> quoted = quoted(value);
    return quoted.map(text -> new Remedy(problem,
        List.of(new Edit(new Span(source, start, start + value.length()), text)), value, text));
  }

  private static boolean isSpecial(String value) {
    return "\"'[{|>&*!%@`#?-".indexOf(value.charAt(0)) >= 0 || value.contains(" #");
  }

  /** Whether the next line is part of the same text. */
  private static boolean goesOn(Source source, int line, String before) {
    int last = source.line(source.text().length());
    if (line >= last) return false;
    String next = source.lineText(line + 1);
    return !next.isBlank() && indent(next) > indent(before);
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.startsWith("- ", at))) at++;
    return at;
  }

  private static Optional<String> quoted(String value) {
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) return Optional.of('"' + value + '"');
    return value.indexOf('\'') < 0 ? Optional.of('\'' + value + '\'') : Optional.empty();
  }
}
