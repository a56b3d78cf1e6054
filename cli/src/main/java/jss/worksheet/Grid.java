package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Label.Align;
import jss.worksheet.Stroke.Pen;

/** Squares between two axes, free to lay notes in. */
final class Grid {
  private Grid() {}

  static Drawing of(Wording words, Area area, Paper paper) {
    double points = paper.points();
    double line = Letters.lineHeight(points);
    double room = 2;
    double stub = stub(words.rows(), points, area.width() * 0.12) + room;
    double up = words.up().map(term -> Letters.height(term.text(), area.width() * 0.6, points) + room).orElse(0.0);
    double across = words.across().isPresent() ? line + room : 0;
    double wide = (area.width() - stub - 4) / Math.max(1, words.columns().size());
    double names = Letters.height(words.columns(), wide - 4, points);
    Area field = new Area(area.x() + stub, area.y() + up + 4, area.width() - stub - 4,
        area.height() - up - 4 - names - room - across);
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    words.up().ifPresent(
        term -> labels.add(Label.mark(term, area.top(up - room), points, Align.LEFT)));
    List<Area> rows = field.rows(java.util.Collections.nCopies(Math.max(1, words.rows().size()), 1.0), 0);
    for (int i = 0; i < words.rows().size(); i++) {
      double high = Letters.height(words.rows().get(i).text(), stub - room, points);
      double top = rows.get(i).y() + Math.max(0, (rows.get(i).height() - high) / 2);
      labels.add(Label.mark(words.rows().get(i), new Area(area.x(), top, stub - room, high), points, Align.LEFT));
      if (i > 0) strokes.add(Stroke.line(Pen.DIVIDER, field.x(), rows.get(i).y(), field.right(), rows.get(i).y()));
    }
    List<Area> columns = field.columns(Math.max(1, words.columns().size()), 0);
    for (int i = 0; i < words.columns().size(); i++) {
      Area box = new Area(columns.get(i).x() + 2, field.bottom() + room, columns.get(i).width() - 4, names);
      labels.add(Label.mark(words.columns().get(i), box, points, Align.CENTER));
      double x = columns.get(i).x();
      if (i > 0) strokes.add(Stroke.line(Pen.DIVIDER, x, field.y(), x, field.bottom()));
    }
    words.across().ifPresent(term -> labels.add(Label.mark(term,
        new Area(field.x(), area.bottom() - line, field.width() + 4, line), points, Align.RIGHT)));
    strokes.addAll(axes(field));
    return new Drawing(strokes, labels);
  }

  /** The rows' names stand beside the axis, as wide as their words ask for and the paper allows. */
  private static double stub(List<Term> rows, double points, double most) {
    double whole = rows.stream().mapToDouble(row -> Letters.width(row.text(), points)).max().orElse(0);
    return Math.min(whole + 1, Math.max(most, Letters.longestWord(rows, points) + 1));
  }

  private static List<Stroke> axes(Area field) {
    double tip = field.y() - 4;
    double end = field.right() + 4;
    return List.of(
        Stroke.line(Pen.MAIN, field.x(), field.bottom(), field.x(), tip + 2),
        Stroke.head(field.x(), tip, 0, -1, 4),
        Stroke.line(Pen.MAIN, field.x(), field.bottom(), end - 2, field.bottom()),
        Stroke.head(end, field.bottom(), 1, 0, 4),
        Stroke.line(Pen.DIVIDER, field.x(), field.y(), field.right(), field.y()),
        Stroke.line(Pen.DIVIDER, field.right(), field.y(), field.right(), field.bottom()));
  }
}
