package jss.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The pages of all problems, each read when it is first asked for. */
public final class Catalogue {
  private static final String FOLDER = "/jss/problems/";
  private static final Map<String, Optional<Page>> READ = new ConcurrentHashMap<>();

  private Catalogue() {}

  /** The page of a problem; empty when no problem has that name. */
  public static Optional<Page> page(String name) {
    return READ.computeIfAbsent(name, Catalogue::read);
  }

  /** The page of a problem that was found. */
  public static Page page(Problem problem) {
    return page(problem.name()).orElseThrow(() -> new IllegalStateException(problem.name() + " has no page"));
  }

  public static Severity severity(Problem problem) {
    return page(problem).severity();
  }

  /** The names of all problems, in the order of the alphabet. */
  public static List<String> names() {
    try {
      URI folder = Objects.requireNonNull(Catalogue.class.getResource(FOLDER + "words.en.properties")).toURI();
      if (!folder.getScheme().equals("jar")) return names(Path.of(folder).resolveSibling(""));
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  private static Optional<Page> read(String name) {
    boolean isName =
        !name.isEmpty() && name.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (!isName) return Optional.empty();
    try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name + ".md")) {
      if (in == null) return Optional.empty();
      return Optional.of(PageReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
