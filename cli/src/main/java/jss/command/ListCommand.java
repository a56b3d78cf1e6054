package jss.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Programme;
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
    JSON,
    CSV
  }

  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Mixin
  private Filter filter = new Filter();

  @Parameters(paramLabel = "KIND", descriptionKey = "KIND", completionCandidates = Kinds.Folders.class)
  private String kind = "";

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
    if (wanted.get() != Kind.TOOL && filter.isOfTools()) {
      console.tell("list.tools-only", Filter.OF_TOOLS);
      return UsageFaults.EXIT;
    }
    if (!wanted.get().isEntry() && filter.isOfEntries()) {
      console.tell("list.no-drafts", wanted.get().folder());
      return UsageFaults.EXIT;
    }
    Optional<Workspace> workspace = about.read(console, filter.wantsDrafts());
    if (workspace.isEmpty()) return UsageFaults.EXIT;
    Optional<Programme> programme = workspace.get().programme();
    if (programme.isEmpty()) {
      console.tell("list.no-programme");
      return 1;
    }
    if (!isKnown(programme.get())) return UsageFaults.EXIT;
    show(new Listing(programme.get(), about.language(console, programme.get())).rows(wanted.get(), filter));
    return 0;
  }

  /** Whether there is what was asked for; what is not has been told. */
  private boolean isKnown(Programme programme) {
    for (Filter.Asked asked : filter.ids()) {
      List<String> known = programme.items(asked.kind()).stream().map(Item::id).toList();
      if (known.contains(asked.id())) continue;
      console.tell("print.unknown-id", asked.id(), console.say("kinds." + asked.kind().word()));
      Optional<String> meant = Suggestion.among(known, asked.id());
      if (meant.isPresent()) console.tell("usage.suggestion", meant.get());
      else console.tell("print.list", asked.kind().folder());
      return false;
    }
    return true;
  }

  private void show(List<Map<String, Object>> rows) {
    switch (format) {
      case JSON -> console.out().println(Json.of(rows));
      case CSV -> console.out().print(Csv.of(rows));
      case TABLE -> {
        if (rows.isEmpty()) console.tell("list.nothing");
        else Table.print(console, heads(rows), rows);
      }
    }
    console.out().flush();
  }

  private Map<String, String> heads(List<Map<String, Object>> rows) {
    Map<String, String> heads = new LinkedHashMap<>();
    rows.getFirst().keySet().forEach(name -> heads.put(name, console.say("column." + name)));
    return heads;
  }
}
