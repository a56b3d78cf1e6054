package jss.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Name;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.render.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss show ID}: all that is known of an entry or an item of a register. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  private String id = "";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "show.format")
  private Format format = Format.TEXT;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Workspace> read = about.read(console, true);
    if (read.isEmpty()) return UsageFaults.EXIT;
    Workspace workspace = read.get();
    if (workspace.programme().isEmpty()) {
      console.tell("list.no-programme");
      return 1;
    }
    Optional<Map<String, Object>> known =
        new Profile(workspace, console.tongue(), about.language(console, workspace.programme().get()),
            about.languages(), about.content().toString()).of(id);
    if (known.isEmpty()) return unknown(workspace);
    if (format == Format.JSON) console.out().println(Json.of(known.get()));
    else new ProfileText(console).print(known.get());
    console.out().flush();
    return 0;
  }

  /** Nothing has that id, or what has it cannot be read. */
  private int unknown(Workspace workspace) {
    List<Name> names = workspace.loaded().names().stream().filter(name -> name.id().equals(id)).toList();
    if (names.isEmpty()) {
      console.tell("show.unknown", id);
      Suggestion.among(workspace.loaded().names().stream().map(Name::id).distinct().toList(), id)
          .ifPresent(meant -> console.tell("usage.suggestion", meant));
      return UsageFaults.EXIT;
    }
    String path = names.getFirst().at().source().path();
    console.tell("show.unread", id, about.content().resolve(path));
    String folder = path.startsWith("registers/") ? path : path.substring(0, path.lastIndexOf('/') + 1);
    var printer = new Printer(console.tongue(), console.colour(), about.content().toString());
    for (Problem problem : workspace.problems())
      if (problem.at().source().path().startsWith(folder)) console.err().println(printer.text(problem));
    console.err().flush();
    return 1;
  }
}
