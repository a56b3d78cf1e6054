package jss.worksheet;

import java.util.ArrayList;
import java.util.List;

/** A rectangle in millimetres. */
public record Area(double x, double y, double width, double height) {
  /** What sums of fractions may be wrong by. */
  private static final double SLIGHT = 0.001;

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  double middle() {
    return x + width / 2;
  }

  /** Smaller by that much on each side. */
  Area inset(double across, double down) {
    return new Area(x + across, y + down, width - 2 * across, height - 2 * down);
  }

  Area withoutTop(double height) {
    return new Area(x, y + height, width, this.height - height);
  }

  Area withoutLeft(double width) {
    return new Area(x + width, y, this.width - width, height);
  }

  Area top(double height) {
    return new Area(x, y, width, height);
  }

  /** Side by side, equally wide. */
  List<Area> columns(int count, double gap) {
    double wide = (width - gap * (count - 1)) / count;
    var columns = new ArrayList<Area>();
    for (int i = 0; i < count; i++) columns.add(new Area(x + i * (wide + gap), y, wide, height));
    return columns;
  }

  /** One below the other, as high as their weights tell. */
  List<Area> rows(List<Double> weights, double gap) {
    double whole = weights.stream().mapToDouble(weight -> weight).sum();
    double room = height - gap * (weights.size() - 1);
    var rows = new ArrayList<Area>();
    double top = y;
    for (double weight : weights) {
      double high = room * weight / whole;
      rows.add(new Area(x, top, width, high));
      top += high + gap;
    }
    return rows;
  }

  public boolean overlaps(Area other) {
    return x < other.right() - SLIGHT && other.x < right() - SLIGHT && y < other.bottom() - SLIGHT
        && other.y < bottom() - SLIGHT;
  }

  public boolean contains(Area other) {
    return x <= other.x + SLIGHT && y <= other.y + SLIGHT && other.right() <= right() + SLIGHT
        && other.bottom() <= bottom() + SLIGHT;
  }
}
