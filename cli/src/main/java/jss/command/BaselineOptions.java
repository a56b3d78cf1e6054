package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import jss.Result;
import jss.problem.Baseline;
import jss.problem.Known;
import jss.problem.Problem;
import picocli.CommandLine.Option;

/** The file of problems that were known before. */
final class BaselineOptions {
  @Option(names = "--baseline", paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  boolean isAsked() {
    return file.isPresent();
  }

  /** What is passed over; empty when the file is not there or cannot be read, which has been told. */
  Optional<Known> read(Console console) {
    if (file.isEmpty()) return Optional.of(Known.NONE);
    Path path = file.get();
    try {
      return Optional.of(Baseline.read(Files.readString(path)));
    } catch (NoSuchFileException e) {
      console.tell("baseline.missing", path);
    } catch (Baseline.Damaged damaged) {
      if (damaged.line() == 1) console.tell("baseline.other", path);
      else
        console.tell(isMerge(damaged.text()) ? "baseline.merge" : "baseline.damaged", path, damaged.line());
    } catch (IOException e) {
      console.tell("baseline.unreadable", path);
    }
    return Optional.empty();
  }

  private static boolean isMerge(String line) {
    return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
  }

  /** Says how many were passed over, and how many need not be any more. */
  void tell(Console console, Known known, Result result) {
    if (!(known instanceof Baseline baseline) || file.isEmpty()) return;
    console.tell("baseline.known", console.count("baseline.problems", result.known().size()), file.get());
    int mended = baseline.mended(result.known());
    if (mended > 0 && !result.isCutShort())
      console.tell("baseline.mended", console.count("baseline.gone", mended), file.get());
  }

  /**
   * Writes what was found, over an earlier baseline if need be, but over nothing else.
   *
   * @return whether it was written; what stood in the way has been told
   */
  boolean write(Console console, List<Problem> found) {
    Path path = file.orElseThrow();
    try {
      if (Files.isDirectory(path) || Files.exists(path) && !Baseline.isOne(text(path))) {
        console.tell("baseline.not-ours", path);
        return false;
      }
      Path folder = path.toAbsolutePath().resolveSibling("");
      Path next = Files.createTempFile(folder, ".baseline", ".tmp");
      try {
        Files.writeString(next, Baseline.of(found).text());
        Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(next);
      }
    } catch (IOException e) {
      console.tell("baseline.unwritten", path);
      return false;
    }
    console.tell("baseline.written", console.count("baseline.problems", found.size()), path);
    return true;
  }

  /** Whatever bytes it holds: a picture is no baseline either. */
  private static String text(Path path) throws IOException {
    return new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
