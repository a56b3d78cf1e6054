package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Steps from the lowest, each as wide as what it leaves for those above it. */
final class Ladder {
  private Ladder() {}

  static Drawing of(List<Term> steps, Area area, Paper paper) {
    int count = Math.max(1, steps.size());
    double high = area.height() / count;
    double back = Math.min(area.width() * 0.09, area.width() * 0.4 / count);
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < steps.size(); i++) {
      Area step = new Area(area.x(), area.bottom() - (i + 1) * high, area.width(), high).withoutLeft(i * back);
      Area inner = step.inset(paper.gap(), 0).withoutTop(paper.gap() * 0.6);
      double points = Letters.points(List.of(steps.get(i)), inner.width(), paper);
      double name = Letters.height(steps.get(i).text(), inner.width(), points);
      labels.add(Label.field(steps.get(i), inner.top(name), points));
      strokes.addAll(Writing.within(inner.withoutTop(name), paper.pitch()));
      if (i > 0) strokes.add(Stroke.line(Pen.DIVIDER, step.x(), step.bottom(), step.right(), step.bottom()));
    }
    strokes.add(outline(area, count, high, back));
    return new Drawing(strokes, labels);
  }

  /** The stairs as one line, from the floor up and round. */
  private static Stroke outline(Area area, int count, double high, double back) {
    var path = new StringBuilder(Stroke.path("M%.2f %.2f", area.right(), area.bottom()))
        .append(Stroke.path("H%.2f", area.x()));
    for (int i = 0; i < count; i++)
      path.append(Stroke.path("V%.2f", area.bottom() - (i + 1) * high))
          .append(Stroke.path("H%.2f", i + 1 < count ? area.x() + (i + 1) * back : area.right()));
    return new Stroke(Pen.MAIN, path.append('z').toString());
  }
}
