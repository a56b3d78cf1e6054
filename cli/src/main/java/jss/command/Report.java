package jss.command;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jss.Result;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.report.Format;
import jss.report.Found;

/** Tells how a build or a check went. */
record Report(Console console, ContentOptions about, Format format) {

  /** Every problem in full, and where to read more; or the report that another program reads. */
  void problems(Result result) {
    console.clearProgress();
    console.out()
        .print(format.report(new Found(result.problems(), result.known(), console.tongue(), about.content().toString(),
            Version.number(), about.strict())));
    console.out().flush();
    boolean isForPeople = format == Format.TEXT || format == Format.GITHUB; // whose log people read
    if (result.problems().isEmpty() || !isForPeople) return;
    var printer = new Printer(console.tongue(), console.colour(), about.content().toString());
    result.problems().forEach(problem -> console.err().println(printer.text(problem)));
    console.tell("explain.hint", first(result.problems()).name());
  }

  /** The one to read about first: an error, where there is one. */
  static Problem first(List<Problem> problems) {
    return problems.stream().filter(Report::isError).findFirst().orElse(problems.getFirst());
  }

  boolean stops(Result result) {
    return result.problems().stream().anyMatch(problem -> about.strict() || isError(problem));
  }

  /** "2 errors, 1 warning", or that there is nothing wrong. */
  String totals(Result result) {
    return totals(result.problems(), console);
  }

  static String totals(List<Problem> problems, Console console) {
    long errors = problems.stream().filter(Report::isError).count();
    long warnings = problems.size() - errors;
    List<String> parts = new ArrayList<>();
    if (errors > 0) parts.add(console.count("problems.error", errors));
    if (warnings > 0) parts.add(console.count("problems.warning", warnings));
    return parts.isEmpty() ? console.say("problems.none") : String.join(", ", parts);
  }

  /** That some of what was found can be mended without asking, and how; nothing when none can. */
  void mendable(Result result) {
    if (result.mendable() == 0) return;
    console.err().println(console.count("fix.hint", result.mendable(), "jss check --fix" + about.again()));
    console.err().flush();
  }

  /** That some of it is not part of the site yet; nothing when all is. */
  void drafts(Result result) {
    int left = result.counts().drafts();
    if (left > 0) console.err().println(console.count("drafts", left));
  }

  String files(Result result) {
    return console.count("files", result.counts().files());
  }

  String seconds(Result result) {
    return seconds(result.duration(), console);
  }

  /** As many decimals as tell something. */
  static String seconds(Duration duration, Console console) {
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(console.tongue().tag()));
    format.setMaximumFractionDigits(1);
    format.setMinimumFractionDigits(1);
    return format.format(duration.toMillis() / 1000.0);
  }

  private static boolean isError(Problem problem) {
    return Catalogue.severity(problem) == Severity.ERROR;
  }
}
