package jss.mend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts new bytes into files that are there: into all of them or none, and into each as a whole. */
public final class Replacing {
  private Replacing() {}

  /** @throws IOException when they could not be written, or one has changed meanwhile; all is then as it was */
  public static void all(Path root, Map<String, byte[]> before, Map<String, byte[]> after) throws IOException {
    Map<Path, Path> ready = new LinkedHashMap<>();
    List<Path> done = new ArrayList<>();
    Map<Path, byte[]> old = new LinkedHashMap<>();
    try {
      for (String path : after.keySet()) {
        Path file = root.resolve(path).toRealPath();
        if (!file.startsWith(root.toRealPath())) throw new IOException(path + " lies outside the folder");
        byte[] bytes = before.get(path);
        if (bytes == null || !Arrays.equals(bytes, Files.readAllBytes(file)))
          throw new IOException(path + " has changed meanwhile");
        old.put(file, bytes);
        ready.put(file, beside(file, after.get(path)));
      }
      for (Map.Entry<Path, Path> next : ready.entrySet()) {
        put(next.getValue(), next.getKey());
        done.add(next.getKey());
      }
    } catch (IOException e) {
      for (Path file : done) restore(file, Objects.requireNonNull(old.get(file)), e);
      throw e;
    } finally {
      for (Path next : ready.values()) Files.deleteIfExists(next);
    }
  }

  private static void restore(Path file, byte[] bytes, IOException cause) {
    try {
      put(beside(file, bytes), file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static Path beside(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file)) throw new IOException(file.getFileName() + " may not be written to");
    Path next = Files.createTempFile(file.resolveSibling(""), ".mend", ".tmp");
    try {
      Files.write(next, bytes);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
        Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(file));
      return next;
    } catch (IOException e) {
      Files.deleteIfExists(next);
      throw e;
    }
  }

  private static void put(Path next, Path file) throws IOException {
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
