package jss.command;

import java.io.IOException;
import java.nio.file.Path;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.Result;
import jss.problem.Printer;
import jss.problem.Tongue;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs jss and ends the process with its exit code. */
  public static void main(String[] args) throws IOException {
    Path content = Path.of("content");
    Path out = Path.of("site");
    for (int i = 1; i + 1 < args.length; i += 2) {
      if (args[i].equals("--content")) content = Path.of(args[i + 1]);
      if (args[i].equals("--out")) out = Path.of(args[i + 1]);
    }
    Result result = Build.run(Options.of(content, out), Progress.NONE);
    var printer = new Printer(Tongue.NB, false);
    result.problems().forEach(problem -> System.err.println(printer.text(problem)));
    System.err.println(result.counts() + " " + result.outcome() + " " + result.refused() + " " + result.skipped() + " "
        + result.duration());
    System.exit(result.isPublished() ? 0 : 1);
  }
}
