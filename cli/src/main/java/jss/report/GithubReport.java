package jss.report;

import java.util.List;
import java.util.stream.Stream;
import jss.problem.Phrases;
import jss.problem.Printer;
import jss.problem.Problem;

/**
 * Problems as workflow commands, errors first. GitHub shows ten errors and ten warnings of a step and says nothing of
 * the others, so where there are more, the first annotation tells how many.
 */
final class GithubReport {
  /** What GitHub shows of each kind in one step. */
  private static final int SHOWN = 10;

  private GithubReport() {}

  static String of(Found found) {
    var text = new StringBuilder();
    List<Problem> errors = found.problems().stream().filter(Found::isError).toList();
    List<Problem> warnings = found.problems().stream().filter(problem -> !Found.isError(problem)).toList();
    if (errors.size() > SHOWN || warnings.size() > SHOWN) {
      String level = found.strict() || !errors.isEmpty() ? "error" : "warning";
      text.append("::").append(level).append(" title=jss::").append(data(total(found))).append('\n');
    }
    Stream.concat(errors.stream(), warnings.stream()).forEach(problem -> text.append(line(problem, found)));
    return text.toString();
  }

  private static String total(Found found) {
    Phrases phrases = Phrases.in(found.tongue());
    return phrases.fill(phrases.word("github.total"),
        java.util.Map.of("errors", found.errors(), "warnings", found.warnings()));
  }

  private static String line(Problem problem, Found found) {
    int[] end = Writing.end(problem.at());
    boolean isOneLine = end[0] == problem.at().line(); // columns are only taken on one line
    String place = "file=%s,line=%d,endLine=%d".formatted(property(found.path(problem.at())), problem.at().line(),
        end[0]) + (isOneLine ? ",col=%d,endColumn=%d".formatted(problem.at().column(), end[1]) : "");
    return "::%s %s,title=%s::%s\n".formatted(found.strict() ? "error" : Found.level(problem), place,
        property("jss " + problem.name()), data(String.join("\n", Printer.sentences(problem, found.tongue()))));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
