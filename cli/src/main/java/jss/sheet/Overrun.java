package jss.sheet;

import java.util.List;

/**
 * A side of a fixed form that its words don't fit on.
 *
 * @param side the side's name, from {@code data-side}
 * @param millimetres that it is too long by
 * @param fields what stands on it, from {@code data-field}, the tallest first
 */
public record Overrun(String side, int millimetres, List<Field> fields) {
  public Overrun {
    fields = List.copyOf(fields);
  }

  /**
   * @param name of the field of the words, such as {@code purpose} or {@code steps}
   * @param millimetres that it is high
   * @param letters that it has
   */
  public record Field(String name, int millimetres, int letters) {
    /** Millimetres of one line: letters save height only by whole lines. */
    private static final int LINE = 4;

    /** How many letters shorter the field must be to save that height, or all it has. */
    public int lettersIn(int height) {
      return Math.min(letters, Math.ceilDiv(letters * (height + LINE), Math.max(millimetres, 1)));
    }
  }
}
