package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Faint lines to write on. */
final class Writing {
  private Writing() {}

  /** As many as there is room for, the first a pitch below the top. */
  static List<Stroke> lines(Area area, double pitch) {
    var lines = new ArrayList<Stroke>();
    int count = (int) Math.floor((area.height() - 0.5) / pitch);
    for (int i = 1; i <= count; i++)
      lines.add(Stroke.line(Pen.WRITING, area.x(), area.y() + i * pitch, area.right(), area.y() + i * pitch));
    return lines;
  }
}
