package jss.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Beyond;
import jss.Build;
import jss.Mending;
import jss.Result;
import jss.outside.Manners;
import jss.problem.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jss check}: tells all that is wrong, and mends what it is asked to. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Mixin
  private ReportOptions told = new ReportOptions();

  @Mixin
  private BaselineOptions baseline = new BaselineOptions();

  @Option(names = "--write-baseline")
  private boolean writeBaseline;

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--dry-run", descriptionKey = "fix.dry-run")
  private boolean dryRun;

  @Option(names = "--external")
  private boolean external;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (writeBaseline && !baseline.isAsked()) {
      console.tell("baseline.where");
      return UsageFaults.EXIT;
    }
    if (dryRun && !fix) {
      console.tell("fix.dry-alone");
      return UsageFaults.EXIT;
    }
    if (fix) {
      Optional<Mending> mending = about.run(console, options -> Mending.of(options.content(), options.drafts()),
          Path.of("site"), Optional.empty());
      if (mending.isEmpty()) return UsageFaults.EXIT;
      var mended = new Mended(console, about.content());
      if (dryRun) {
        mended.show(mending.get());
        return mending.get().done().isEmpty() ? 0 : 1;
      }
      if (!mended.write(mending.get())) return UsageFaults.EXIT;
    }
    return check();
  }

  private int check() {
    Optional<Known> known = writeBaseline ? Optional.of(Known.ALL) : baseline.read(console);
    if (known.isEmpty()) return UsageFaults.EXIT;
    var outside = new Outside(Manners.good(Version.number()), LocalDate.now(ZoneOffset.UTC), about.content());
    Optional<Result> checked = about.run(console,
        options -> Build.check(options, known.get(), external ? outside : Beyond.NOTHING, new ProgressLine(console)),
        Path.of("site"), Optional.empty());
    if (checked.isEmpty()) return UsageFaults.EXIT;
    Result result = checked.get();
    var report = new Report(console, about, told.format());
    report.problems(result);
    if (writeBaseline) return written(report, result);
    console.tell("check.done", report.seconds(result), report.files(result), report.totals(result));
    if (!fix) report.mendable(result);
    report.drafts(result);
    if (external) outside.tell(console);
    baseline.tell(console, known.get(), result);
    return report.stops(result) ? 1 : 0;
  }

  private int written(Report report, Result result) {
    if (!baseline.write(console, result.known())) return UsageFaults.EXIT;
    if (!report.stops(result)) return 0;
    console.tell("baseline.unread", report.totals(result));
    return 1;
  }
}
