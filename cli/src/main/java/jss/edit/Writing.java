package jss.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Puts files into a folder: all of them, or none. */
public final class Writing {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path root;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final List<Path> beside = new ArrayList<>();

  private Writing(Path root) {
    this.root = root;
  }

  /**
   * @param folder must be there
   * @throws NotWritten when they could not be written; all is then as it was
   */
  public static void into(Path folder, Changes changes) throws NotWritten {
    try {
      new Writing(folder.toRealPath()).write(changes);
    } catch (IOException e) {
      throw new NotWritten(String.valueOf(e.getMessage()));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void write(Changes changes) throws IOException {
    try {
      if (changes.move().isPresent()) move(changes.move().get());
      for (var file : changes.files().entrySet())
        put(file.getKey(), file.getValue(), changes.replaced().contains(file.getKey()));
    } catch (IOException e) {
      undo.forEach(Writing::quietly);
      throw e;
    } finally {
      beside.forEach(path -> quietly(() -> Files.deleteIfExists(path)));
    }
  }

  private void move(Changes.Move move) throws IOException {
    Path from = root.resolve(move.from());
    Path to = root.resolve(move.to());
    if (Files.exists(to)) throw new IOException(move.to() + " is there already");
    Files.move(from, to);
    undo.push(() -> Files.move(to, from));
  }

  private void put(String path, byte[] bytes, boolean mayReplace) throws IOException {
    Path file = root.resolve(path);
    Path parent = file.resolveSibling("");
    List<Path> missing = new ArrayList<>();
    for (Path up = parent; !Files.exists(up); up = up.resolveSibling("..").normalize()) missing.add(up);
    Files.createDirectories(parent);
    missing.reversed().forEach(made -> undo.push(() -> Files.deleteIfExists(made)));
    if (!parent.toRealPath().startsWith(root)) throw new IOException(path + " lies outside the folder");
    boolean isThere = Files.exists(file);
    if (isThere && !mayReplace) throw new IOException(path + " is there already");
    byte[] before = isThere ? Files.readAllBytes(file) : new byte[0];
    Path next = parent.resolve("." + file.getFileName() + ".jss-new");
    Files.deleteIfExists(next); // left by one that was killed
    beside.add(next);
    Files.write(next, marked(bytes, before), StandardOpenOption.CREATE_NEW);
    if (isThere) undo.push(() -> Files.write(file, before));
    else undo.push(() -> Files.deleteIfExists(file));
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A file that begins with a byte order mark goes on doing so. */
  private static byte[] marked(byte[] bytes, byte[] before) {
    if (!startsWithMark(before) || startsWithMark(bytes)) return bytes;
    var whole = new ByteArrayOutputStream(bytes.length + MARK.length);
    whole.writeBytes(MARK);
    whole.writeBytes(bytes);
    return whole.toByteArray();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static void quietly(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      // what cannot be put back is told by what stopped the writing
    }
  }
}
