package jss.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.command.Listing.ToolFilter;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Tool;
import jss.problem.Suggestion;
import jss.render.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss list KIND}: what there is of a kind, for people and for scripts. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON
  }

  private static final int WIDTH = 100;

  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Parameters(paramLabel = "KIND", descriptionKey = "KIND")
  private String kind = "";

  @Option(names = "--phase", paramLabel = "ID")
  private Optional<String> phase = Optional.empty();

  @Option(names = "--minutes", paramLabel = "N")
  private Optional<Integer> minutes = Optional.empty();

  @Option(names = "--participants", paramLabel = "N")
  private Optional<Integer> participants = Optional.empty();

  @Option(names = "--difficulty", paramLabel = "LEVEL")
  private Optional<Tool.Difficulty> difficulty = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE")
  private Optional<Tool.Mode> mode = Optional.empty();

  @Option(names = "--theme", paramLabel = "ID")
  private Optional<String> theme = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
  private Format format = Format.TABLE;

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Kind> wanted = Kinds.named(kind, console.messages());
    if (wanted.isEmpty()) {
      console.tell("list.unknown-kind", kind, String.join(", ", Kinds.folders()));
      Suggestion.among(Kinds.folders(), kind).ifPresent(meant -> console.tell("usage.suggestion", meant));
      return UsageFaults.EXIT;
    }
    var filter = new ToolFilter(phase, minutes, participants, difficulty, mode, theme);
    if (wanted.get() != Kind.TOOL && filter.asksForAnything()) {
      console.tell("list.tools-only", "--phase, --minutes, --participants, --difficulty, --mode, --theme");
      return UsageFaults.EXIT;
    }
    Optional<Workspace> workspace = about.run(console, options -> Workspace.read(options.content(), options.drafts()),
        Path.of("site"), Optional.empty());
    if (workspace.isEmpty()) return UsageFaults.EXIT;
    Optional<Programme> programme = workspace.get().programme();
    if (programme.isEmpty()) {
      console.tell("list.no-programme");
      return 1;
    }
    Lang lang = language(programme.get());
    show(new Listing(programme.get(), lang).rows(wanted.get(), filter));
    return 0;
  }

  /** The reader's own where the programme has it, else its source language. */
  private Lang language(Programme programme) {
    var own = new Lang(console.tongue().tag());
    return programme.languages().contains(own) ? own : programme.sourceLanguage();
  }

  private void show(List<Map<String, Object>> rows) {
    if (format == Format.JSON) {
      console.out().println(Json.of(rows));
      return;
    }
    if (rows.isEmpty()) {
      console.tell("list.nothing");
      return;
    }
    Map<String, String> heads = new LinkedHashMap<>();
    rows.getFirst().keySet().forEach(name -> heads.put(name, console.say("column." + name)));
    Table.print(console.out(), heads, rows, WIDTH);
  }
}
