package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import jss.schema.EditorFiles;
import jss.schema.Known;
import jss.schema.Placing;
import jss.schema.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jss schema}: lets an editor's program complete and explain what is written. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = EditorFiles.FOLDER, descriptionKey = "schema.out")
  private Path out = Path.of(EditorFiles.FOLDER);

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "schema.content")
  private Optional<Path> content = Optional.empty();

  @Option(names = "--no-ids", descriptionKey = "schema.no-ids")
  private boolean noIds;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = content.orElse(Path.of("content"));
    if (content.isPresent() && !Files.isDirectory(folder)) {
      console.tell("content.missing", folder);
      return UsageFaults.EXIT;
    }
    Known known;
    try {
      known = Files.isDirectory(folder) ? known(folder) : Known.NOTHING;
    } catch (IOException e) {
      console.tell("content.unreadable", folder, String.valueOf(e.getMessage()));
      return UsageFaults.EXIT;
    }
    try {
      return write(folder, known);
    } catch (IOException e) {
      console.tell("schema.not-written", String.valueOf(e.getMessage()));
      return UsageFaults.EXIT;
    }
  }

  private Known known(Path folder) throws IOException {
    Optional<Programme> programme = Workspace.read(folder, true).programme();
    if (programme.isEmpty()) console.tell("schema.no-programme", folder);
    return programme.map(sound -> Known.of(sound, !noIds, new Lang(console.tongue().tag()))).orElse(Known.NOTHING);
  }

  private int write(Path folder, Known known) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    EditorFiles files =
        EditorFiles.of(root, below(root, folder), below(root, out), Wording.in(console.tongue()), known);
    if (!files.foreign().isEmpty()) {
      console.tell("schema.foreign", String.join(", ", files.foreign()));
      return UsageFaults.EXIT;
    }
    List<String> written = Placing.into(root, files.texts());
    written.forEach(console.out()::println);
    console.out().flush();
    console.tell(written.isEmpty() ? "schema.same" : "schema.done");
    for (String path : files.unreadable()) console.tell("schema.unreadable", path, below(root, out));
    if (files.unreadable().isEmpty()) console.tell("schema.modeline", EditorFiles.modeline(modeline(folder)));
    return files.unreadable().isEmpty() ? 0 : 1;
  }

  private static String below(Path root, Path path) {
    return slashed(root.relativize(path.toAbsolutePath().normalize()));
  }

  /** The way from a tool's folder to its schema. */
  private String modeline(Path folder) {
    Path tool = folder.toAbsolutePath().normalize().resolve("tools/tool");
    return slashed(tool.relativize(out.toAbsolutePath().normalize())) + "/tool.schema.json";
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
