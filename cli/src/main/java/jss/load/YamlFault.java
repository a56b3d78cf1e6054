package jss.load;

import java.util.Optional;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns the YAML parser's complaint into the problem that an editor has. */
final class YamlFault {
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
            ? index(source, firstLine, failure.getLocation().getLineNr(), failure.getLocation().getColumnNr())
            : marked.getProblemMark().map(mark -> index(source, firstLine, mark)).orElse(start);
    at = Math.min(at, end);

    int tab = tabInIndent(source, start, at);
    if (tab >= 0) return Problem.of("yaml-tab", new Span(source, tab, tab + 1));
    if (said.contains("scanning a quoted scalar") || contextOf(marked).contains("quoted scalar"))
      return Problem.of("yaml-quote", contextSpan(source, firstLine, marked, at));
    if (said.contains("mapping values are not allowed")) return Problem.of("yaml-colon", one(source, at));
    if (said.contains("could not find expected ':'"))
      return Problem.of("yaml-no-colon", contextSpan(source, firstLine, marked, at));
    if (said.contains("cannot start any token"))
      return Problem.of("yaml-sign", one(source, at)).with("sign", one(source, at).text());
    if (said.contains("expected <block end>")) {
      boolean afterQuote = at > start && "\"'".indexOf(before(source, at)) >= 0;
      return Problem.of(afterQuote ? "yaml-quote" : "yaml-indent", one(source, at));
    }
    return Problem.of("yaml-syntax", one(source, at)).with("reason", said.lines().findFirst().orElse(""));
  }

  private static char before(Source source, int at) {
    String text = source.text();
    int back = at - 1;
    while (back > 0 && text.charAt(back) == ' ') back--;
    return text.charAt(back);
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
