package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Faint lines to write on. */
final class Writing {
  private Writing() {}

  /** As many as there is room for, evenly, the last at the bottom. */
  static List<Stroke> lines(Area area, double pitch) {
    int count = count(area.height(), pitch);
    return draw(area, count, area.height() / count);
  }

  /** As many as there is room for, evenly; the bottom is a frame's, which is the last to write on. */
  static List<Stroke> within(Area area, double pitch) {
    int count = count(area.height(), pitch);
    return draw(area, count - 1, area.height() / count);
  }

  /** How many places to write there are below each other. */
  static int count(double height, double pitch) {
    return Math.max(1, (int) Math.floor(height / pitch));
  }

  private static List<Stroke> draw(Area area, int count, double pitch) {
    var lines = new ArrayList<Stroke>();
    for (int i = 1; i <= count; i++)
      lines.add(Stroke.line(Pen.WRITING, area.x(), area.y() + i * pitch, area.right(), area.y() + i * pitch));
    return lines;
  }
}
