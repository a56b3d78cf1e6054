package jss;

import java.util.Optional;

/** Says that an order cannot be set side by side: it is no ware for that, or there are not two languages. */
public final class NotSideBySide extends RuntimeException {
  private final transient Optional<Order.Ware> ware;

  NotSideBySide(Optional<Order.Ware> ware) {
    super(ware.map(Order.Ware::word).orElse(""));
    this.ware = ware;
  }

  public Optional<Order.Ware> ware() {
    return ware;
  }
}
