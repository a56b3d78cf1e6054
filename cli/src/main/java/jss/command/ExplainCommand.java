package jss.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import jss.problem.Catalogue;
import jss.problem.Explanation;
import jss.problem.Page;
import jss.problem.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jss explain NAME}: what a problem is and how it is mended. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "NAME", completionCandidates = Choices.OfProblems.class)
  private String name = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      Catalogue.names().forEach(console.out()::println);
      return 0;
    }
    Optional<Page> page = Catalogue.page(name);
    if (page.isEmpty()) {
      console.tell("explain.unknown", name);
      Suggestion.among(Catalogue.names(), name).ifPresent(meant -> console.tell("usage.suggestion", meant));
      console.tell("explain.all");
      return UsageFaults.EXIT;
    }
    console.out().print(Explanation.text(page.get(), console.tongue()));
    return 0;
  }
}
