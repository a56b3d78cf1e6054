package jss.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A lock on a site's folder; the system lets go of it when the process ends, however it ends. */
record Hold(FileChannel channel) implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  /**
   * @param patience how long to wait for another that holds it
   * @throws Refused when the other still does then
   */
  static Hold take(Place place, Duration patience) {
    try {
      FileChannel channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      long tries = patience.toMillis() / PAUSE_MILLIS;
      while (lock(channel) == null) {
        if (tries-- <= 0) {
          channel.close();
          throw new Refused(Refused.Reason.BUSY, place.out());
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      return new Hold(channel);
    } catch (IOException e) {
      throw Refused.because(e, place.work());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(Refused.Reason.BUSY, place.out());
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // another thread of this process
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
