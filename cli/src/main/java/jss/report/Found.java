package jss.report;

import java.util.List;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.problem.Tongue;
import jss.source.Span;

/**
 * What a run found, as its reports tell it.
 *
 * @param problems in the order that people read them in
 * @param known what a baseline knew before
 * @param tongue the language of the messages
 * @param folder of the content as the reader would write it, so that places can be opened; empty or ending in {@code /}
 * @param version of jss, such as {@code 0.1.0}
 * @param strict whether warnings count as errors
 */
public record Found(List<Problem> problems, List<Problem> known, Tongue tongue, String folder, String version,
    boolean strict) {
  public Found {
    problems = List.copyOf(problems);
    known = List.copyOf(known);
    folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  /** With {@code /} between its parts. */
  String path(Span at) {
    return folder.replace('\\', '/') + at.source().path();
  }

  long errors() {
    return problems.stream().filter(Found::isError).count();
  }

  long warnings() {
    return problems.size() - errors();
  }

  static boolean isError(Problem problem) {
    return Catalogue.severity(problem) == Severity.ERROR;
  }

  static String level(Problem problem) {
    return isError(problem) ? "error" : "warning";
  }
}
