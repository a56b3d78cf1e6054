package jss.worksheet;

/**
 * Words at their place.
 *
 * @param box that they have to themselves; they stand at its top
 * @param points the size of the letters
 */
public record Label(Term term, Kind kind, Area box, double points, Align align) {
  /** What the words are to the form. */
  public enum Kind {
    TITLE,
    INSTRUCTION,
    /** Before a line to fill in. */
    BLANK,
    /** The name of a place to write in. */
    FIELD,
    /** What stands along an axis or a ring. */
    MARK
  }

  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  static Label field(Term term, Area box, double points) {
    return new Label(term, Kind.FIELD, box, points, Align.LEFT);
  }

  static Label mark(Term term, Area box, double points, Align align) {
    return new Label(term, Kind.MARK, box, points, align);
  }
}
