package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of files in a site that jss made and may therefore replace and remove; it lies in the site itself.
 *
 * @param paths inside the site, with {@code /} between parts
 */
record Manifest(SortedSet<String> paths) {
  static final String NAME = ".jss-manifest";
  private static final String HEADER =
      "# Made by jss: it replaces and removes these files, and leaves all others alone.\n";

  Manifest {
    paths = Collections.unmodifiableSortedSet(paths);
  }

  static Manifest none() {
    return new Manifest(new TreeSet<>());
  }

  /** Empty when there is none; lines that name nothing inside the folder are passed over. */
  static Optional<Manifest> read(Path folder) throws IOException {
    try {
      var paths = new TreeSet<String>();
      for (String line : Files.readAllLines(folder.resolve(NAME)))
        if (!line.startsWith("#") && isInside(line)) paths.add(line);
      return Optional.of(new Manifest(paths));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts it into a folder in one step: half of a list would make the rest of the files somebody else's.
   *
   * @param work a folder on the same disk, for what is not whole yet
   */
  void write(Path folder, Path work) throws IOException {
    var text = new StringBuilder(HEADER);
    for (String path : paths) text.append(path).append('\n');
    Path draft = work.resolve("manifest"); // is in nobody's way when it stays
    Files.writeString(draft, text);
    Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  boolean owns(String path) {
    return paths.contains(path) || path.equals(NAME);
  }

  /** Whether a path stays in the folder that it is resolved against, and is written in the one way that we write it. */
  static boolean isInside(String path) {
    if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf('\n') >= 0 || path.indexOf('\0') >= 0) return false;
    for (int from = 0; from <= path.length();) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      String part = path.substring(from, end);
      if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
      from = end + 1;
    }
    return true;
  }
}
