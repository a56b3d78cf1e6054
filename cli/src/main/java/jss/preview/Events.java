package jss.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** Tells open pages, by server-sent events, which edition of the site there is now. */
final class Events {
  /** How long a page that was closed is still told of: nobody notices sooner than when it is written to. */
  private static final long BEAT_MILLIS = 15_000;

  private boolean closed;

  /** Something is new; all who wait are woken. */
  synchronized void ring() {
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Writes the edition now and each time that it is another, until the reader has gone or the server stops. */
  void tell(OutputStream to, IntSupplier edition) throws IOException {
    int told = -1;
    while (true) {
      int now = edition.getAsInt();
      String event = now == told ? ": still here\n\n" : "event: edition\ndata: " + now + "\n\n";
      to.write(event.getBytes(StandardCharsets.UTF_8));
      to.flush();
      told = now;
      if (!waitFor(told, edition)) return;
    }
  }

  private synchronized boolean waitFor(int told, IntSupplier edition) {
    try {
      long until = System.nanoTime() + BEAT_MILLIS * 1_000_000;
      for (long left = BEAT_MILLIS; !closed && edition.getAsInt() == told && left > 0;) {
        wait(left);
        left = (until - System.nanoTime()) / 1_000_000;
      }
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
