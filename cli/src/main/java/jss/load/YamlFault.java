package jss.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns the YAML parser's complaint into the problem that an editor has. */
final class YamlFault {
  /** {@code phase:start}, but no address. */
  private static final Pattern GLUED = Pattern.compile("\\s*(?:- )?[a-z][a-z0-9-]*:(?=[^\\s/])");

  private YamlFault() {}

  /**
   * @param firstLine 1-based line of the file where the YAML begins
   * @param start index where it begins
   * @param end index where it ends
   */
  static Problem explain(Source source, int firstLine, int start, int end, JacksonException failure) {
    MarkedYamlEngineException marked = marked(failure);
    String said = String.valueOf(failure.getOriginalMessage());
    int at =
        marked == null
            ? Optional.ofNullable(failure.getLocation())
                .map(place -> index(source, firstLine, place.getLineNr(), place.getColumnNr())).orElse(start)
            : marked.getProblemMark().map(mark -> index(source, firstLine, mark)).orElse(start);
    at = Math.min(at, end);

    int tab = tabInIndent(source, start, at);
    if (tab >= 0 || one(source, at).text().equals("\t"))
      return Problem.of("yaml-tab", one(source, tab >= 0 ? tab : at));
    if (said.contains("scanning a quoted scalar") || contextOf(marked).contains("quoted scalar"))
      return Problem.of("yaml-quote", contextSpan(source, firstLine, marked, at));
    Optional<Problem> noSpace = noSpace(source, start, at);
    if (noSpace.isPresent()) return noSpace.get();
    if (said.contains("mapping values are not allowed")) {
      int begin = firstOfLine(source, at);
      boolean isField =
          source.text().substring(begin, at).chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
      return isField && begin > source.index(source.line(at), 1)
          ? Problem.of("yaml-indent", one(source, begin))
          : Problem.of("yaml-colon", one(source, at));
    }
    if (said.contains("could not find expected ':'"))
      return Problem.of("yaml-no-colon", contextSpan(source, firstLine, marked, at));
    if (said.contains("cannot start any token") || said.contains("sequence entries are not allowed"))
      return Problem.of("yaml-sign", one(source, at)).with("sign", one(source, at).text());
    if (contextOf(marked).contains("parsing a flow node"))
      return Problem.of("yaml-bracket", one(source, unclosed(source, start, at)));
    if (contextOf(marked).contains("parsing a flow"))
      return Problem.of("yaml-bracket", contextSpan(source, firstLine, marked, at));
    if (said.contains("expected <block end>")) return afterValue(source, start, at);
    String reason = marked == null || marked.getProblem() == null ? said : marked.getProblem();
    return Problem.of("yaml-syntax", one(source, at)).with("reason", reason);
  }

  /** A colon with no space after it makes no field, and the parser only notices on one of the next lines. */
  private static Optional<Problem> noSpace(Source source, int start, int at) {
    int line = source.line(at);
    for (int candidate = line; candidate >= Math.max(source.line(start), line - 1); candidate--) {
      Matcher glued = GLUED.matcher(source.lineText(candidate));
      if (glued.lookingAt())
        return Optional.of(Problem.of("yaml-colon-space", one(source, source.index(candidate, 1) + glued.end() - 1)));
    }
    return Optional.empty();
  }

  /** What stands after the end of a value is mostly text that was to belong to it. */
  private static Problem afterValue(Source source, int start, int at) {
    char before = before(source, at);
    boolean isQuote = before == '"' || before == '\'';
    if (isQuote) {
      int line = source.line(at);
      if (isOdd(source.text().substring(source.index(line, 1), at), before))
        for (int earlier = line - 1; earlier >= source.line(start); earlier--)
          if (isOdd(source.lineText(earlier), before))
            return Problem.of("yaml-quote",
                one(source, source.index(earlier, 1) + source.lineText(earlier).lastIndexOf(before)));
    }
    return isQuote || before == ']' || before == '}'
        ? Problem.of("yaml-after-end", one(source, at))
        : Problem.of("yaml-indent", one(source, at));
  }

  /** The nearest bracket before the place that nothing closes; the place itself when there is none. */
  private static int unclosed(Source source, int start, int at) {
    int closed = 0;
    for (int back = at - 1; back >= start; back--) {
      char c = source.text().charAt(back);
      if (c == ']' || c == '}') closed++;
      else if ((c == '[' || c == '{') && closed-- == 0) return back;
    }
    return at;
  }

  private static boolean isOdd(String text, char counted) {
    return text.chars().filter(c -> c == counted).count() % 2 == 1;
  }

  /** Index of the first character of the line that holds the place which is not a space. */
  private static int firstOfLine(Source source, int at) {
    int begin = source.index(source.line(at), 1);
    while (begin < at && source.text().charAt(begin) == ' ') begin++;
    return begin;
  }

  /** The last character before the place on its own line that is not a space; a space when there is none. */
  private static char before(Source source, int at) {
    String text = source.text().substring(source.index(source.line(at), 1), at).stripTrailing();
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static @Nullable MarkedYamlEngineException marked(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause())
      if (at instanceof MarkedYamlEngineException marked) return marked;
    return null;
  }

  private static String contextOf(@Nullable MarkedYamlEngineException marked) {
    return marked == null || marked.getContext() == null ? "" : marked.getContext();
  }

  private static Span contextSpan(Source source, int firstLine, @Nullable MarkedYamlEngineException marked,
      int otherwise) {
    Optional<Mark> context = marked == null ? Optional.empty() : marked.getContextMark();
    return one(source, context.map(mark -> index(source, firstLine, mark)).orElse(otherwise));
  }

  private static Span one(Source source, int at) {
    int end = source.text().length();
    return new Span(source, Math.min(at, end), Math.min(at + 1, end));
  }

  private static int index(Source source, int firstLine, Mark mark) {
    return index(source, firstLine, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static int index(Source source, int firstLine, int line, int column) {
    return source.index(line + firstLine - 1, column);
  }

  /** A tab that indents the line of the fault or the one before it; it confuses the parser in many ways. */
  private static int tabInIndent(Source source, int start, int at) {
    int line = source.line(at);
    for (int candidate = line; candidate >= Math.max(source.line(start), line - 1); candidate--) {
      String text = source.lineText(candidate);
      int tab = text.indexOf('\t');
      if (tab >= 0 && text.substring(0, tab).isBlank()) return source.index(candidate, 1) + tab;
    }
    return -1;
  }
}
