package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Rings round a middle, the innermost first, each with a name and lines beside the rings when it has a name. */
final class Rings {
  private static final int UNNAMED = 3;

  private Rings() {}

  static Drawing of(List<Term> rings, Area area, Paper paper) {
    int count = rings.isEmpty() ? UNNAMED : rings.size();
    double radius = Math.min(area.height() / 2, area.width() * (rings.isEmpty() ? 0.5 : 0.34)) - 0.5;
    double x = rings.isEmpty() ? area.middle() : area.x() + radius + 0.5;
    double y = area.y() + area.height() / 2;
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    for (int i = 1; i <= count; i++)
      strokes.add(Stroke.circle(i == count ? Pen.MAIN : Pen.FRAME, x, y, radius * i / count));
    Area names = area.withoutLeft(x + radius + 4 * paper.gap() - area.x());
    List<Area> boxes = names.rows(java.util.Collections.nCopies(Math.max(1, rings.size()), 1.0), paper.gap());
    for (int i = 0; i < rings.size(); i++) {
      Area box = boxes.get(i);
      double points = Letters.points(List.of(rings.get(i)), box.width(), paper);
      double name = Letters.height(rings.get(i).text(), box.width(), points);
      labels.add(Label.field(rings.get(i), box.top(name), points));
      strokes.addAll(Writing.lines(box.withoutTop(name), paper.pitch()));
      strokes.addAll(leader(x, y, radius * (i + 0.5) / count, box, Letters.lineHeight(points) / 2, paper));
    }
    return new Drawing(strokes, labels);
  }

  /** From the name of a ring to a point in it; the point lies as near the name's height as the ring allows. */
  private static List<Stroke> leader(double x, double y, double radius, Area box, double down, Paper paper) {
    double end = box.y() + down;
    double rise = Math.clamp(end - y, -radius * 0.8, radius * 0.8);
    double pointX = x + Math.sqrt(radius * radius - rise * rise);
    return List.of(
        Stroke.circle(Pen.POINT, pointX, y + rise, 1.1),
        new Stroke(Pen.DIVIDER, Stroke.path("M%.2f %.2fL%.2f %.2fH%.2f", pointX, y + rise,
            box.x() - 2.4 * paper.gap(), end, box.x() - 1.5)));
  }
}
