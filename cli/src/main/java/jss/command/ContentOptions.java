package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.Options;
import jss.UnknownLanguage;
import jss.content.Lang;
import picocli.CommandLine.Option;

/** Which content a command is about. */
final class ContentOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--lang", paramLabel = "LANG", split = ",")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--strict")
  private boolean strict;

  /** Something that reads content. */
  interface Work<T> {
    T on(Options options) throws IOException;
  }

  Path content() {
    return found(content);
  }

  /** The folder itself, or the folder {@code content} in it, as in a programme that {@code jss init} has made. */
  static Path found(Path asked) {
    Path within = asked.resolve("content");
    boolean isWithin = !Files.exists(asked.resolve("programme.yaml")) && Files.exists(within.resolve("programme.yaml"));
    return isWithin ? within : asked;
  }

  boolean strict() {
    return strict;
  }

  /** Does the work; empty when the content could not be read, which has been told. */
  <T> Optional<T> run(Console console, Work<T> work, Path out, Optional<String> baseUrl) {
    if (!Files.isDirectory(content)) {
      console.tell("content.missing", content);
      return Optional.empty();
    }
    List<Lang> only = languages.stream().map(Lang::new).toList();
    try {
      return Optional.of(work.on(new Options(content(), out, baseUrl, drafts, only, strict)));
    } catch (UnknownLanguage e) {
      console.clearProgress();
      console.tell("content.language", e.asked(), String.join(", ", e.known().stream().map(Lang::tag).toList()));
      return Optional.empty();
    } catch (IOException e) {
      console.clearProgress();
      console.tell("content.unreadable", content, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
