package jss.worksheet;

import java.util.Locale;

/**
 * A line of a drawing.
 *
 * @param path as SVG path data, in millimetres
 */
public record Stroke(Pen pen, String path) {
  /** How a line is drawn. */
  public enum Pen {
    /** Round a box. */
    FRAME,
    /** What carries a form: an axis, a line of time. */
    MAIN,
    /** Between parts of one whole. */
    DIVIDER,
    /** To write on. */
    WRITING,
    /** A filled point or the head of an arrow. */
    POINT,
    /** A point that isn't filled. */
    RING
  }

  static Stroke line(Pen pen, double x1, double y1, double x2, double y2) {
    return new Stroke(pen, path("M%.2f %.2fL%.2f %.2f", x1, y1, x2, y2));
  }

  /** A box with round corners. */
  static Stroke box(Pen pen, Area box, double radius) {
    double across = box.width() - 2 * radius;
    double down = box.height() - 2 * radius;
    return new Stroke(pen, path("M%.2f %.2fh%.2f", box.x() + radius, box.y(), across)
        + path("a%1$.2f %1$.2f 0 0 1 %1$.2f %1$.2fv%2$.2f", radius, down)
        + path("a%1$.2f %1$.2f 0 0 1 -%1$.2f %1$.2fh-%2$.2f", radius, across)
        + path("a%1$.2f %1$.2f 0 0 1 -%1$.2f -%1$.2fv-%2$.2f", radius, down)
        + path("a%1$.2f %1$.2f 0 0 1 %1$.2f -%1$.2fz", radius));
  }

  static Stroke circle(Pen pen, double x, double y, double radius) {
    return new Stroke(pen, path("M%.2f %.2f", x - radius, y)
        + path("a%1$.2f %1$.2f 0 1 1 %2$.2f 0a%1$.2f %1$.2f 0 1 1 -%2$.2f 0z", radius, 2 * radius));
  }

  /** The head of an arrow whose point is there; one of the two directions is 0, the other 1 or -1. */
  static Stroke head(double x, double y, int right, int down, double size) {
    double backX = x - right * size;
    double backY = y - down * size;
    double half = size * 0.42;
    return new Stroke(Pen.POINT, path("M%.2f %.2fL%.2f %.2fL%.2f %.2fz", x, y,
        backX - down * half, backY - right * half, backX + down * half, backY + right * half));
  }

  static String path(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
