package jss.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import jss.share.Spoilt.Reason;

/** Puts files into a programme's folder: all of them, or none. */
public final class Writing {
  private Writing() {}

  /**
   * Only registers may be there already.
   *
   * @throws Spoilt when they could not be written; all is then as it was
   */
  public static void into(Path folder, SortedMap<String, byte[]> files) throws Spoilt {
    put(folder, files, path -> path.startsWith("registers/"));
  }

  /**
   * In place of what is there.
   *
   * @throws Spoilt when they could not be written; all is then as it was
   */
  public static void over(Path folder, SortedMap<String, byte[]> files) throws Spoilt {
    put(folder, files, _ -> true);
  }

  private static void put(Path folder, SortedMap<String, byte[]> files, Predicate<String> mayBeThere) throws Spoilt {
    Deque<Step> undo = new ArrayDeque<>();
    List<Path> beside = new ArrayList<>();
    try {
      Path root = folder.toRealPath();
      for (Map.Entry<String, byte[]> file : files.entrySet())
        put(root, file.getKey(), file.getValue(), mayBeThere, undo, beside);
    } catch (IOException e) {
      undo.forEach(Writing::quietly);
      throw new Spoilt(Reason.NOT_WRITTEN, folder.toString(), String.valueOf(e.getMessage()));
    } finally {
      beside.forEach(path -> quietly(() -> Files.deleteIfExists(path)));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void put(Path root, String path, byte[] bytes, Predicate<String> mayBeThere, Deque<Step> undo,
      List<Path> beside) throws IOException {
    Path file = root.resolve(path);
    Path parent = file.resolveSibling("");
    List<Path> missing = new ArrayList<>();
    for (Path up = parent; !Files.exists(up); up = up.resolveSibling("..").normalize()) missing.add(up);
    Files.createDirectories(parent);
    missing.reversed().forEach(made -> undo.push(() -> Files.deleteIfExists(made)));
    if (!parent.toRealPath().startsWith(root)) throw new IOException(path + " lies outside the folder");
    Path next = parent.resolve("." + file.getFileName() + ".jss-tmp"); // its rights are those that others' files get
    beside.add(next);
    Files.write(next, bytes);
    if (Files.exists(file) && !mayBeThere.test(path)) throw new IOException(path + " is there already");
    if (Files.exists(file)) {
      byte[] before = Files.readAllBytes(file);
      undo.push(() -> Files.write(file, before));
    } else undo.push(() -> Files.deleteIfExists(file));
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void quietly(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      // what cannot be put back is told by what stopped the writing
    }
  }
}
