package jss.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Kind;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Problem;
import jss.start.Denied;
import jss.start.Renaming;
import jss.start.Touched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss rename KIND OLD NEW}: another id, and everything that leads to it goes along. */
@Command(name = "rename")
final class RenameCommand implements Callable<Integer> {
  private static final int WIDTH = 80;

  private final Console console;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "new.KIND")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "OLD", descriptionKey = "rename.OLD")
  private String from = "";

  @Parameters(index = "2", paramLabel = "NEW", descriptionKey = "rename.NEW")
  private String to = "";

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--dry-run", descriptionKey = "rename.dry-run")
  private boolean dryRun;

  RenameCommand(Console console) {
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
      return workspace.isEmpty() ? UsageFaults.EXIT : rename(desk, wanted.get(), workspace.get());
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

  private int rename(Desk desk, Kind wanted, Workspace workspace) throws Denied, NotWritten {
    List<Problem> inTheWay = Renaming.inTheWay(from, workspace.loaded());
    if (!inTheWay.isEmpty()) {
      desk.problems(inTheWay);
      console.tell("rename.in-the-way", from);
      console.tell("adopt.nothing");
      return 1;
    }
    Renaming renaming = Renaming.of(new Renaming.Request(wanted, from, to), workspace.programme().orElseThrow(),
        workspace.loaded(), workspace.sources());
    if (!dryRun) Writing.into(content, renaming.changes());
    console.tell(dryRun ? "rename.would" : "rename.done", from, to);
    show(renaming);
    long files = renaming.touched().stream().map(Touched::path).distinct().count();
    console.tell("rename.sum", console.count("rename.lines", renaming.touched().size()), console.count("files", files));
    if (!renaming.left().isEmpty()) console.tell("rename.left", from);
    for (Touched line : renaming.left())
      console.err().println("  " + content.resolve(renaming.now(line.path())) + ":" + line.line() + ": "
          + around(line.after().strip(), from));
    if (!dryRun && wanted.isEntry()) console.tell("rename.addresses", from);
    return 0;
  }

  /** So much of a line as shows an id among its neighbours. */
  private static String around(String line, String id) {
    if (line.length() <= WIDTH) return line;
    int at = Math.max(line.indexOf(id), 0);
    int start = Math.clamp(at - WIDTH / 2, 0, line.length() - WIDTH);
    String part = line.substring(start, start + WIDTH);
    return (start > 0 ? "…" : "") + part + (start + WIDTH < line.length() ? "…" : "");
  }

  /** What changed with file and line, or, when nothing is written, as a diff. */
  private void show(Renaming renaming) {
    renaming.changes().move().ifPresent(move -> {
      console.out().println((dryRun ? "rename from " : "") + content.resolve(move.from())
          + (dryRun ? "" : " → " + content.resolve(move.to())));
      if (dryRun) console.out().println("rename to " + content.resolve(move.to()));
    });
    String file = "";
    for (Touched line : renaming.touched()) {
      Path now = content.resolve(renaming.now(line.path()));
      if (dryRun && !line.path().equals(file)) {
        console.out().println("--- " + content.resolve(line.path()));
        console.out().println("+++ " + now);
      }
      file = line.path();
      if (dryRun) line.diff().forEach(console.out()::println);
      else console.out().println(now + ":" + line.line() + ": " + around(line.after().strip(), to));
    }
    console.out().flush();
  }
}
