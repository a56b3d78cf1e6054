package jss.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something in a folder has changed. The system's events are only a doorbell, as no system tells of all that
 * happens (not of network disks, not of folders that came meanwhile, not in which order): what has changed is found by
 * looking.
 */
final class Watch implements AutoCloseable {
  /** An editor saves in several steps, within a few milliseconds: what it makes of a file in between is not looked at. */
  private static final Duration QUIET = Duration.ofMillis(8);

  private static final int MOST_QUIETS = 25;

  private static final WatchEvent.Kind<?>[] ALL = {StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY};

  private final Path root;
  private final WatchService bell;
  private final Duration pause;
  private boolean deaf;
  private Map<String, String> seen = Map.of();

  private Watch(Path root, WatchService bell, Duration pause) {
    this.root = root;
    this.bell = bell;
    this.pause = pause;
  }

  /**
   * Begins to watch; what changes from now on is told.
   *
   * @param pause how often to look when nothing rings
   */
  static Watch over(Path root, Duration pause) throws IOException {
    var watch = new Watch(root, root.getFileSystem().newWatchService(), pause);
    watch.seen = watch.look();
    return watch;
  }

  /** Waits until something has changed and has been left alone for a moment. */
  void await() throws InterruptedException {
    while (!changesWithin(deaf ? pause.dividedBy(4) : pause)) {} // looks each time, also when nothing has rung
  }

  /** Whether something changes before that long has passed; then it has been left alone for a moment. */
  boolean changesWithin(Duration time) throws InterruptedException {
    Duration patience = time;
    for (int i = 0; i < MOST_QUIETS && rings(patience); i++) patience = QUIET;
    Map<String, String> now = look();
    if (now.equals(seen)) return false;
    seen = now;
    return true;
  }

  private boolean rings(Duration patience) throws InterruptedException {
    WatchKey key = bell.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) return false;
    key.pollEvents();
    key.reset();
    return true;
  }

  /** Everything that lies there, with what tells one state of a file from another; new folders get a bell. */
  private Map<String, String> look() {
    Map<String, String> found = new HashMap<>();
    try {
      Files.walkFileTree(root, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          boolean hidden = !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
          if (hidden) return FileVisitResult.SKIP_SUBTREE;
          String key = String.valueOf(attributes.fileKey());
          if (!key.equals(seen.get(folder.toString()))) register(folder);
          found.put(folder.toString(), key);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          found.put(file.toString(),
              attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
          return FileVisitResult.CONTINUE; // went away meanwhile
        }
      });
    } catch (IOException e) {
      return found; // went away as a whole: that is a change too
    }
    return found;
  }

  /** A system has only so many bells: without one, there is still the looking. */
  private void register(Path folder) {
    try {
      folder.register(bell, ALL);
    } catch (IOException e) {
      deaf = true;
    }
  }

  @Override
  public void close() {
    try {
      bell.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
