package jss.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Puts files where they belong: all of them, or none. */
public final class Placing {
  private Placing() {}

  /**
   * Writes those that differ from what is there.
   *
   * @return the paths of what was written, in order
   * @throws IOException when they could not be written; all is then as it was
   */
  public static List<String> into(Path root, SortedMap<String, String> texts) throws IOException {
    Map<Path, Path> made = new LinkedHashMap<>();
    Deque<Step> undo = new ArrayDeque<>();
    var written = new ArrayList<String>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = root.resolve(text.getKey());
        byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes)) continue;
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path next = Files.createTempFile(folder, ".jss", ".tmp");
        made.put(next, file);
        Files.write(next, bytes);
        written.add(text.getKey());
      }
      for (Map.Entry<Path, Path> move : made.entrySet()) exchange(move.getKey(), move.getValue(), undo);
      return List.copyOf(written);
    } catch (IOException e) {
      for (Step step : undo) quietly(step);
      throw e;
    } finally {
      for (Path next : made.keySet()) quietly(() -> Files.deleteIfExists(next));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void exchange(Path next, Path file, Deque<Step> undo) throws IOException {
    if (Files.exists(file)) {
      byte[] before = Files.readAllBytes(file);
      undo.push(() -> Files.write(file, before));
    } else {
      undo.push(() -> Files.deleteIfExists(file));
    }
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
