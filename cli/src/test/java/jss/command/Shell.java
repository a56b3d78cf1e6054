package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jss.Workspace;
import jss.problem.Problem;

/** A folder in which commands are run as a person would. */
record Shell(Path folder) {
  record Said(int code, String text) {}

  /** @param args the last ones may be {@code --ui sv} and the like */
  Said run(String... args) {
    var out = new StringWriter();
    int code = Main.run(args, Map.of("JSS_UI", "nb"), new PrintWriter(out, true), new PrintWriter(out, true), false);
    return new Said(code, out.toString());
  }

  /** Runs it on the content of the folder. */
  Said on(String... args) {
    return run(Stream.concat(Stream.of(args), Stream.of("--content", folder.toString())).toArray(String[]::new));
  }

  Shell begun(String languages) {
    Said said = run("init", folder.toString(), "--yes", "--languages", languages, "--date", "2026-03-02");
    if (said.code() != 0) throw new AssertionError(said.text());
    return this;
  }

  Path file(String path) {
    return folder.resolve("content").resolve(path);
  }

  String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shell write(String path, String text) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.writeString(file(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file by path, as text. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isRegularFile).toList())
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code path:line name} of all that is wrong, drafts included. */
  List<String> problems() {
    try {
      return Workspace.read(folder.resolve("content"), true).problems().stream().map(Shell::brief).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String brief(Problem problem) {
    return problem.at().source().path() + ":" + problem.at().line() + " " + problem.name();
  }
}
