package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Programme;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.share.Adoption;
import jss.share.Archive;
import jss.share.ArchiveFile;
import jss.share.Spoilt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss adopt}: takes over what another programme offers. */
@Command(name = "adopt")
final class AdoptCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "adopt.id")
  private Optional<String> id = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "adopt.dry-run")
  private boolean dryRun;

  AdoptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      console.tell("adopt.missing", file);
      return UsageFaults.EXIT;
    }
    if (!Files.isDirectory(content)) {
      console.tell("content.missing", content);
      return UsageFaults.EXIT;
    }
    try {
      return adopt();
    } catch (Spoilt spoilt) {
      console.tell("adopt." + spoilt.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          spoilt.details().toArray());
      console.tell("adopt.nothing");
      return 1;
    } catch (NotWritten e) {
      console.tell("adopt.not-written", content, e.why());
      return 1;
    } catch (IOException e) {
      console.tell("content.unreadable", content, String.valueOf(e.getMessage()));
      return UsageFaults.EXIT;
    }
  }

  private int adopt() throws Spoilt, NotWritten, IOException {
    Archive archive = ArchiveFile.read(file);
    Workspace before = Workspace.read(content, true);
    Optional<Programme> programme = before.programme();
    if (programme.isEmpty()) {
      problems(before.problems());
      console.tell("adopt.no-programme", content);
      return 1;
    }
    Adoption adoption = Adoption.of(archive, programme.get(), before.sources(), before.loaded().names(), id);
    if (!dryRun) Writing.into(content, adoption.changes());
    console.tell(dryRun ? "adopt.would" : "adopt.done", adoption.id());
    adoption.files().keySet().forEach(path -> console.out().println(content.resolve(path)));
    console.out().flush();
    if (!adoption.dropped().isEmpty()) console.tell("adopt.dropped", String.join(", ", adoption.dropped()));
    return dryRun ? 0 : checked(adoption);
  }

  /** The programme's own checks, as far as they say something of what is new. */
  private int checked(Adoption adoption) throws IOException {
    List<Problem> told = Workspace.read(content, true).problems().stream()
        .filter(problem -> adoption.files().containsKey(problem.at().source().path())).toList();
    problems(told);
    if (told.isEmpty()) console.tell("adopt.sound");
    else console.tell("adopt.unsound", console.count("adopt.problems", told.size()));
    return told.stream().anyMatch(problem -> Catalogue.severity(problem) == Severity.ERROR) ? 1 : 0;
  }

  private void problems(List<Problem> problems) {
    var printer = new Printer(console.tongue(), console.colour(), content.toString());
    problems.forEach(problem -> console.err().println(printer.text(problem)));
  }
}
