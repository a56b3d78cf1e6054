package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was costly to make and is kept for the next build, under a key that tells all it was made of. What a build did not
 * use is taken away when it ends, so that nothing stays that the content no longer says.
 */
public final class Shelf {
  private static final Pattern KEY = Pattern.compile("[0-9a-z-]{1,100}");

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  Shelf(Path folder) {
    this.folder = folder;
  }

  /**
   * What was kept under that key; on any thread.
   *
   * @param key of {@code a-z0-9-}
   */
  public Optional<byte[]> find(String key) {
    try {
      byte[] bytes = Files.readAllBytes(file(key));
      used.add(key);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty(); // not there, or not to be read: then it is made again
    }
  }

  /** Keeps it as a whole or not at all; that it cannot be kept is no reason to fail. On any thread. */
  public void keep(String key, byte[] bytes) {
    used.add(key);
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "half", ".tmp");
      Files.write(half, bytes);
      Files.move(half, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      used.remove(key);
    }
  }

  /** Takes away what was neither found nor kept since the shelf was opened. */
  public void sweep() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) if (!used.contains(file.getFileName().toString())) Files.delete(file);
    } catch (IOException e) {
      return; // there is none, or it is swept the next time
    }
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("no key for a shelf: " + key);
    return folder.resolve(key);
  }
}
