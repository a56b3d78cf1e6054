package jss.browser;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A thread with its browser, which is opened when it is first needed. */
final class Lane implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private @Nullable Chromium chromium; // seen by that thread alone

  <T> CompletableFuture<T> run(Function<Chromium, T> work) {
    return CompletableFuture.supplyAsync(() -> work.apply(browser()), thread);
  }

  private Chromium browser() {
    Chromium open = chromium == null ? Chromium.open() : chromium;
    chromium = open;
    return open;
  }

  @Override
  public void close() {
    CompletableFuture.runAsync(() -> {
      if (chromium != null) chromium.close();
    }, thread).join();
    thread.close();
  }
}
