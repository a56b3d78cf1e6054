package jss.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a folder at one moment; links are not followed.
 *
 * @param files by path with {@code /} between parts
 * @param folders paths of the folders in it
 */
record Tree(SortedMap<String, Stat> files, SortedSet<String> folders) {

  /** @param modified nanoseconds since 1970 */
  record Stat(long size, long modified, Form form) {}

  /** How a file can be carried into the next tree. */
  enum Form {
    REGULAR,
    LINK,
    /** A pipe, a socket: it cannot. */
    OTHER
  }

  /** An absent folder is an empty tree. The folder that jss works in is passed over. */
  static Tree of(Path root) throws IOException {
    var tree = new Tree(new TreeMap<>(), new TreeSet<>());
    if (Files.isDirectory(root)) Files.walkFileTree(root, tree.new Walk(root));
    return tree;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final int prefix;

    Walk(Path root) {
      this.root = root;
      this.prefix = root.toString().length() + 1;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) return FileVisitResult.CONTINUE;
      if (folder.equals(root.resolve(Place.WORK))) return FileVisitResult.SKIP_SUBTREE;
      folders.add(inside(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Form form = attributes.isRegularFile() ? Form.REGULAR : attributes.isSymbolicLink() ? Form.LINK : Form.OTHER;
      files.put(inside(file),
          new Stat(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), form));
      return FileVisitResult.CONTINUE;
    }

    private String inside(Path file) {
      return file.toString().substring(prefix).replace(file.getFileSystem().getSeparator(), "/");
    }
  }

  @Nullable
  Stat stat(String path) {
    return files.get(path);
  }

  /** Whether the folder of that path holds a file, at any depth, that passes the test. */
  boolean holds(String folder, java.util.function.Predicate<String> test) {
    String from = folder + "/";
    for (String path : files.tailMap(from).keySet()) {
      if (!path.startsWith(from)) return false;
      if (test.test(path)) return true;
    }
    return false;
  }
}
