package jss.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Kind;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Problem;
import jss.start.Beginning;
import jss.start.Denied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss new KIND ID}: something new, in all the programme's languages. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "new.KIND")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "new.ID")
  private String id = "";

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--from", paramLabel = "ID", descriptionKey = "new.from")
  private Optional<String> from = Optional.empty();

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--dry-run", descriptionKey = "adopt.dry-run")
  private boolean dryRun;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    content = ContentOptions.found(content);
    var desk = new Desk(console, content);
    Optional<Kind> wanted = desk.kind(kind);
    if (wanted.isEmpty()) return UsageFaults.EXIT;
    try {
      Optional<Workspace> workspace = desk.workspace();
      return workspace.isEmpty() ? UsageFaults.EXIT : begin(desk, wanted.get(), workspace.get());
    } catch (Denied denied) {
      return new Denials(console).tell(denied);
    } catch (NotWritten e) {
      console.tell("adopt.not-written", content, e.why());
      return UsageFaults.EXIT;
    } catch (IOException e) {
      console.tell("content.unreadable", content, String.valueOf(e.getMessage()));
      return UsageFaults.EXIT;
    }
  }

  private int begin(Desk desk, Kind wanted, Workspace workspace) throws Denied, NotWritten, IOException {
    var request = new Beginning.Request(wanted, id, title, from, LocalDate.now(ZoneId.systemDefault()));
    Beginning beginning = Beginning.of(request, workspace.programme().orElseThrow(), workspace.sources(),
        workspace.loaded().names(), path -> Files.readAllBytes(workspace.sources().file(path)));
    if (dryRun) {
      console.tell("new.would", id);
      beginning.changes().files().forEach(this::show);
      return 0;
    }
    Writing.into(content, beginning.changes());
    console.tell(wanted.isEntry() ? "new.done" : "new.item", id);
    beginning.changes().files().keySet().forEach(path -> console.out().println(content.resolve(path)));
    console.out().flush();
    List<Problem> told = desk.added(workspace, beginning.changes()::touches);
    List<Problem> faults = Desk.faults(told);
    desk.problems(faults);
    if (faults.size() < told.size())
      console.tell("new.unwritten", console.count("new.texts", told.size() - faults.size()));
    if (wanted.isEntry()) console.tell("new.draft");
    return Desk.exit(faults);
  }

  private void show(String path, byte[] bytes) {
    console.out().println("+++ " + content.resolve(path));
    if (path.endsWith(".yaml") || path.endsWith(".md"))
      new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> console.out().println("+" + line));
    console.out().flush();
  }
}
