package jss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole programmes under {@code examples/}. */
public final class Examples {
  /** Seen from the module that the tests run in. */
  public static final Path FOLDER = Path.of("../examples");

  /** Ends the names of those that are wrong on purpose. */
  private static final String FAULTY = "-feil";

  private Examples() {}

  /** The names of all, in the order of the alphabet. */
  public static List<String> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(folder -> Files.exists(folder.resolve("programme.yaml")))
          .map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are to be published: in which nothing is wrong. */
  public static Stream<String> published() {
    return all().stream().filter(name -> !name.endsWith(FAULTY));
  }

  /** Those whose every page and sheet was reviewed. The handbook's text is held against the program instead. */
  public static Stream<String> reviewed() {
    return published().filter(name -> !name.equals("handbok"));
  }
}
