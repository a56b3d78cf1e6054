package jss.sheet;

import jss.parallel.Bounded.Bound;

/** Says that a sheet takes more than any sheet may, so that it is not made; the rest can be. */
public final class Unprintable extends RuntimeException {
  private final String sheet;
  private final Reason reason;

  Unprintable(String sheet, Reason reason) {
    super(sheet + ": " + reason);
    this.sheet = sheet;
    this.reason = reason;
  }

  /** What there would be too much of. */
  public enum Reason {
    PAGES,
    TIME,
    /** Things within things. */
    DEPTH,
    MEMORY;

    static Reason of(Bound bound) {
      return switch (bound) {
        case TIME -> TIME;
        case DEPTH -> DEPTH;
        case MEMORY -> MEMORY;
      };
    }
  }

  /** The name of the sheet's file, without the ending. */
  public String sheet() {
    return sheet;
  }

  public Reason reason() {
    return reason;
  }
}
