package jss.command;

import java.nio.file.Path;
import java.util.Optional;
import jss.Handouts;
import jss.problem.Printer;

/** Tells what was printed, and what is wrong with it. */
record HandoutReport(Console console, ContentOptions about) {
  /** @return the exit code */
  int tell(Handouts handouts, Optional<Path> look) {
    console.clearProgress();
    String folder = look.filter(_ -> handouts.look()).map(Path::toAbsolutePath).map(Path::getParent).map(Path::toString)
        .orElse(about.content().toString());
    var printer = new Printer(console.tongue(), console.colour(), folder);
    handouts.problems().forEach(problem -> console.err().println(printer.text(problem)));
    if (!handouts.problems().isEmpty()) console.tell("explain.hint", Report.first(handouts.problems()).name());
    for (String gathering : handouts.uncounted()) console.tell("print.kit-headcount", gathering);
    if (handouts.files().isEmpty()) {
      if (handouts.uncounted().isEmpty())
        console.tell(handouts.problems().isEmpty() ? "print.nothing" : "print.stopped");
      return 1;
    }
    for (Handouts.Handout file : handouts.files())
      console.out().println(file.file() + "  " + console.count("pages", file.pages()) + ", " + size(file.bytes()));
    console.tell("print.done", console.count("files", handouts.files().size()),
        Report.seconds(handouts.duration(), console));
    return !handouts.uncounted().isEmpty() || about.strict() && !handouts.problems().isEmpty() ? 1 : 0;
  }

  private String size(long bytes) {
    return console.say("size.kb", Math.max(1, (bytes + 500) / 1000));
  }
}
