package jss.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The same work on many values at once, with as many platform threads as there are processors. */
public final class Parallel {
  private static final int CHUNK = 16;

  private Parallel() {}

  /** The results in the order of the values; the first failure is thrown on. */
  public static <A, B> List<B> map(List<A> values, Function<? super A, ? extends B> work) {
    return map(values, work, Runtime.getRuntime().availableProcessors());
  }

  /** @param threads how many work at once, the calling one included */
  public static <A, B> List<B> map(List<A> values, Function<? super A, ? extends B> work, int threads) {
    Object[] results = new Object[values.size()];
    var next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int from = next.getAndAdd(CHUNK); from < results.length; from = next.getAndAdd(CHUNK))
            for (int i = from; i < Math.min(from + CHUNK, results.length); i++) results[i] = work.apply(values.get(i));
        };
    var others = new ArrayList<FutureTask<?>>();
    for (int i = 1; i < Math.min(threads, (results.length + CHUNK - 1) / CHUNK); i++) {
      var task = new FutureTask<>(worker, null);
      others.add(task);
      Thread.ofPlatform().daemon().name("jss-" + i).start(task);
    }
    worker.run();
    others.forEach(Parallel::await);
    @SuppressWarnings("unchecked") // every place was filled by work.apply
    List<B> typed = (List<B>) List.of(results);
    return typed;
  }

  private static void await(FutureTask<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      if (e.getCause() instanceof Error cause) throw cause;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
