package jss.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Build;
import jss.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jss check}: tells all that is wrong and writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Mixin
  private ReportOptions told = new ReportOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Result> checked =
        about.run(console, options -> Build.check(options, new ProgressLine(console)), Path.of("site"),
            Optional.empty());
    if (checked.isEmpty()) return UsageFaults.EXIT;
    Result result = checked.get();
    var report = new Report(console, about, told.format());
    report.problems(result);
    console.tell("check.done", report.seconds(result), report.files(result), report.totals(result));
    return report.stops(result) ? 1 : 0;
  }
}
