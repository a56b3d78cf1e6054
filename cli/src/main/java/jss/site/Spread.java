package jss.site;

import java.util.ArrayList;
import java.util.List;

/** Moves numbers on a map apart until none lies on another, each as near its place as that allows. */
final class Spread {
  /** Of the circle round a number. */
  static final int RADIUS = 18;

  private static final double APART = 2 * RADIUS + 6;

  /** How far a number keeps from another region's place. */
  private static final double CLEAR = RADIUS + 7;

  /** Enough for a few dozen marks; what is more crowded than that no reader could use. */
  private static final int ROUNDS = 600;

  private Spread() {}

  record Point(double x, double y) {
    double to(Point other) {
      return Math.hypot(other.x - x, other.y - y);
    }
  }

  /** @param spots where things are, on a field of that size */
  static List<Point> of(List<Point> spots, int width, int height) {
    var badges = new ArrayList<Point>();
    for (Point spot : spots) badges.add(inside(spot, width, height));
    for (int round = 0; round < ROUNDS; round++)
      if (!step(spots, badges, width, height)) break;
    return List.copyOf(badges);
  }

  /** Whether anything had to be moved. */
  private static boolean step(List<Point> spots, List<Point> badges, int width, int height) {
    boolean moved = false;
    for (int i = 0; i < badges.size(); i++)
      for (int j = 0; j < badges.size(); j++) {
        if (i == j) continue;
        Point one = badges.get(i);
        Point other = badges.get(j);
        if (i < j && one.to(other) < APART - .5) {
          double half = (APART - one.to(other)) / 2;
          badges.set(i, inside(away(one, other, half, i), width, height));
          badges.set(j, inside(away(other, one, half, i + .5), width, height));
          moved = true;
        }
        Point spot = spots.get(j);
        Point now = badges.get(i);
        if (spots.get(i).to(spot) > 1 && now.to(spot) < CLEAR - .5 && badges.get(j).to(spot) > RADIUS / 2.0) {
          badges.set(i, inside(away(now, spot, CLEAR - now.to(spot), i), width, height));
          moved = true;
        }
      }
    return moved;
  }

  /** @param turn says the way for two that lie in the very same place, the same every time */
  private static Point away(Point one, Point from, double by, double turn) {
    double distance = one.to(from);
    double angle = distance > 1e-6
        ? Math.atan2(one.y - from.y, one.x - from.x)
        : 2 * Math.PI * turn;
    return new Point(one.x + by * Math.cos(angle), one.y + by * Math.sin(angle));
  }

  private static Point inside(Point point, int width, int height) {
    double edge = RADIUS + 3.0;
    return new Point(Math.clamp(point.x, edge, width - edge), Math.clamp(point.y, edge, height - edge));
  }
}
