package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Points along a line, with room to write for each; many stand in turn above and below it. */
final class Timeline {
  /** More than these are too narrow side by side. */
  private static final int SIDE_BY_SIDE = 6;

  private Timeline() {}

  static Drawing of(List<Term> points, Area area, Paper paper) {
    return points.size() > SIDE_BY_SIDE ? inTurn(points, area, paper) : below(points, area, paper);
  }

  private static Drawing below(List<Term> points, Area area, Paper paper) {
    double y = area.y() + paper.gap();
    List<Area> columns = area.withoutTop(3 * paper.gap()).columns(Math.max(1, points.size()), 2 * paper.gap());
    double size = Letters.points(points, columns.getFirst().width(), paper);
    double name = Letters.height(points, columns.getFirst().width(), size);
    var strokes = line(area, y);
    var labels = new ArrayList<Label>();
    for (int i = 0; i < points.size(); i++) {
      Area column = columns.get(i);
      strokes.add(Stroke.circle(Pen.RING, column.x() + 2, y, 2));
      labels.add(Label.field(points.get(i), column.top(name), size));
      strokes.addAll(Writing.lines(column.withoutTop(name), paper.pitch()));
    }
    return new Drawing(strokes, labels);
  }

  private static Drawing inTurn(List<Term> points, Area area, Paper paper) {
    double y = area.y() + area.height() / 2;
    double step = area.width() / (points.size() + 1);
    double wide = 2 * step - 2 * paper.gap();
    double half = area.height() / 2 - 2.5 * paper.gap();
    double size = Letters.points(points, wide, paper);
    var strokes = line(area, y);
    var labels = new ArrayList<Label>();
    for (int i = 0; i < points.size(); i++) {
      boolean isAbove = i % 2 == 0;
      double x = area.x() + i * step;
      Area box = new Area(x, isAbove ? area.y() : y + 2.5 * paper.gap(), wide, half);
      double name = Letters.height(points.get(i).text(), wide, size);
      labels.add(Label.field(points.get(i), box.top(name), size));
      List<Stroke> lines = Writing.lines(box.withoutTop(name), paper.pitch());
      strokes.addAll(lines);
      strokes.add(Stroke.line(Pen.DIVIDER, x + 2, isAbove ? box.bottom() : y + 2, x + 2, isAbove ? y - 2 : box.y()));
      strokes.add(Stroke.circle(Pen.RING, x + 2, y, 2));
    }
    return new Drawing(strokes, labels);
  }

  private static List<Stroke> line(Area area, double y) {
    return new ArrayList<>(List.of(
        Stroke.line(Pen.MAIN, area.x(), y, area.right() - 2, y), Stroke.head(area.right(), y, 1, 0, 5)));
  }
}
