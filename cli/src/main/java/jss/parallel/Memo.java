package jss.parallel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What a pure function gave, kept for as long as each round asks for it again; on any thread.
 *
 * @param <K> all that the result was made of
 */
public final class Memo<K, V> {
  private final boolean keeps;
  private volatile ConcurrentMap<K, V> before = new ConcurrentHashMap<>();
  private volatile ConcurrentMap<K, V> now = new ConcurrentHashMap<>();

  private Memo(boolean keeps) {
    this.keeps = keeps;
  }

  public static <K, V> Memo<K, V> keeping() {
    return new Memo<>(true);
  }

  /** For a function that is asked once. */
  public static <K, V> Memo<K, V> none() {
    return new Memo<>(false);
  }

  public V of(K key, Supplier<V> make) {
    if (!keeps) return make.get();
    V kept = before.get(key);
    V value = kept != null ? kept : make.get();
    now.put(key, value);
    return value;
  }

  /** Ends a round: what it did not ask for is forgotten. */
  public void turn() {
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
