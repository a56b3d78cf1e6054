package jss.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Build;
import jss.Result;
import jss.content.Address;
import jss.problem.Known;
import jss.publish.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jss build}: makes the site, or leaves the one that is there. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Mixin
  private ReportOptions told = new ReportOptions();

  @Mixin
  private BaselineOptions baseline = new BaselineOptions();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "site")
  private Path out = Path.of("site");

  @Option(names = "--base-url", paramLabel = "URL")
  private Optional<String> baseUrl = Optional.empty();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<String> wrong = baseUrl.filter(url -> !Address.isSite(url));
    if (wrong.isPresent()) {
      console.tell("build.base-url", wrong.get());
      return UsageFaults.EXIT;
    }
    boolean isFirst = !java.nio.file.Files.exists(out);
    Optional<Known> known = baseline.read(console);
    if (known.isEmpty()) return UsageFaults.EXIT;
    Optional<Result> built =
        about.run(console, options -> Build.run(options, known.get(), new ProgressLine(console)), out, baseUrl);
    if (built.isEmpty()) return UsageFaults.EXIT;
    Result result = built.get();
    var report = new Report(console, about, told.format());
    report.problems(result);
    if (result.refused().isPresent()) return refused(result.refused().get());
    baseline.tell(console, known.get(), result);
    if (!result.isPublished()) {
      console.tell(isFirst ? "build.stopped-first" : "build.stopped", report.seconds(result), report.totals(result),
          out);
      report.mendable(result);
      return 1;
    }
    if (result.skipped()) console.tell("build.skipped", report.seconds(result), report.files(result));
    else
      if (result.written() + result.removed() == 0)
        console.tell("build.same", report.seconds(result), report.files(result), report.totals(result));
      else
        console.tell("build.done", report.seconds(result), report.files(result), report.totals(result),
            console.count("files", result.written()), result.removed());
    report.mendable(result);
    report.drafts(result);
    console.tell("build.where", out.resolve("index.html"));
    return 0;
  }

  private int refused(Refused refused) {
    console.tell("refused." + refused.reason().name().toLowerCase(java.util.Locale.ROOT), refused.at(),
        refused.detail());
    return UsageFaults.EXIT;
  }
}
