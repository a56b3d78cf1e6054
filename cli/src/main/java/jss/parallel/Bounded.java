package jss.parallel;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs what might take forever, or all memory, on a thread of its own that the program does not wait for to end. */
public final class Bounded {
  /** In bytes: room for what is nested some thousand times, which no person writes. */
  private static final long STACK = 16L << 20;

  private Bounded() {}

  /** What there was too little of. */
  public enum Bound {
    TIME,
    DEPTH,
    MEMORY
  }

  /** Says that a bound was met. */
  public static final class Exceeded extends RuntimeException {
    private final Bound bound;

    private Exceeded(Bound bound) {
      super(bound.name());
      this.bound = bound;
    }

    public Bound bound() {
      return bound;
    }
  }

  /**
   * What the task gives, or throws. A task that is out of time is left to itself, on a thread that does not keep the
   * program alive.
   *
   * @throws Exceeded when it met a bound
   */
  public static <T> T run(String name, Duration most, Supplier<T> task) {
    var running = new FutureTask<T>(task::get);
    var thread = new Thread(null, running, name, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return running.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw new Exceeded(Bound.TIME);
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name + " was interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(name, Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static RuntimeException thrown(String name, Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof StackOverflowError) return new Exceeded(Bound.DEPTH);
      if (at instanceof OutOfMemoryError) return new Exceeded(Bound.MEMORY);
    }
    if (cause instanceof Error error) throw error;
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(name, cause);
  }
}
