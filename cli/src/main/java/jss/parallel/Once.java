package jss.parallel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept; on any thread. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private volatile @Nullable T made;

  private Once(Supplier<T> make) {
    this.make = make;
  }

  /** @param make is called once, and gives no null */
  public static <T> Once<T> of(Supplier<T> make) {
    return new Once<>(make);
  }

  @Override
  public T get() {
    T there = made;
    return there == null ? first() : there;
  }

  private synchronized T first() {
    T there = made;
    if (there == null) {
      there = make.get();
      made = there;
    }
    return there;
  }
}
