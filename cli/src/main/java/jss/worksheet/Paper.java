package jss.worksheet;

import java.util.Locale;
import jss.content.Tool;

/** The paper of a worksheet, and how large words and lines are on it. */
public record Paper(Tool.Size size, boolean landscape) {
  /** White left and right of what is printed, above it, and below it with the foot: the styles' page margins. */
  public static final double SIDE = 14;

  public static final double TOP = 12;
  public static final double BOTTOM = 17;

  static Paper of(Tool.Shape shape, Tool.Size size) {
    return new Paper(size, switch (shape) {
      case CANVAS -> size == Tool.Size.A3;
      case GRID, MATRIX, LADDER, STAKEHOLDER_MAP, JOURNEY, RADAR, TIMELINE, PROBLEM_TREE -> true;
    });
  }

  /** Where things may be. */
  Area area() {
    double width = landscape ? longSide() : shortSide();
    double height = landscape ? shortSide() : longSide();
    // Half a millimetre less than there is, or rounding would give a second page.
    return new Area(0, 0, width - 2 * SIDE, height - TOP - BOTTOM - 0.5);
  }

  /** As the styles' pages are called: {@code a3-landscape}. */
  public String name() {
    return size.name().toLowerCase(Locale.ROOT) + (landscape ? "-landscape" : "-portrait");
  }

  private double longSide() {
    return isLarge() ? 420 : 297;
  }

  private double shortSide() {
    return isLarge() ? 297 : 210;
  }

  private boolean isLarge() {
    return size == Tool.Size.A3;
  }

  double titlePoints() {
    return isLarge() ? 32 : 23;
  }

  /** The size of names of fields when there is room. */
  double points() {
    return isLarge() ? 14 : 11.5;
  }

  /** The size that names are made smaller to before they are broken. */
  double leastPoints() {
    return isLarge() ? 12 : 9;
  }

  double smallPoints() {
    return isLarge() ? 12 : 10;
  }

  /** From one line to write on to the next. */
  double pitch() {
    return isLarge() ? 10 : 8.5;
  }

  double gap() {
    return isLarge() ? 5 : 3.5;
  }
}
