package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Label.Align;
import jss.worksheet.Stroke.Pen;

/** A spoke for each field and a ring for each level, the lowest innermost. */
public final class Radar {
  private static final int LEVELS = 5;

  private Radar() {}

  static Drawing of(List<Term> fields, Area area, Paper paper) {
    return of(fields, LEVELS, area, paper);
  }

  /** An empty one with so many rings, for a form of its own. */
  public static Drawing of(List<Term> fields, int levels, Area area, Paper paper) {
    double points = paper.points();
    double line = Letters.lineHeight(points);
    double far = area.width() * 0.2;
    double radius = Math.min(area.height() / 2 - line - 4, area.width() / 2 - far);
    double x = area.middle();
    double y = area.y() + area.height() / 2;
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    for (int level = 1; level <= levels; level++)
      strokes.add(Stroke.circle(level == levels ? Pen.MAIN : Pen.DIVIDER, x, y, radius * level / levels));
    for (int i = 0; i < fields.size(); i++) {
      double angle = 2 * Math.PI * i / fields.size();
      strokes.add(Stroke.line(Pen.FRAME, x, y, x + radius * Math.sin(angle), y - radius * Math.cos(angle)));
      labels.add(name(fields.get(i), angle, x, y, radius + 4, area, points));
    }
    for (int level = 1; level <= levels; level++) {
      double top = y - radius * level / levels;
      Area box = new Area(x + 1.2, top + 0.8, 6, Letters.lineHeight(paper.smallPoints()));
      labels.add(Label.mark(Term.own(String.valueOf(level)), box, paper.smallPoints(), Align.LEFT));
    }
    return new Drawing(strokes, labels);
  }

  /** At the end of its spoke, outwards from it. */
  private static Label name(
      Term term, double angle, double x, double y, double radius, Area area, double points) {
    double across = Math.sin(angle);
    double endX = x + radius * across;
    double endY = y - radius * Math.cos(angle);
    boolean isMiddle = Math.abs(across) < 0.1;
    double width = isMiddle ? area.width() * 0.4 : (across > 0 ? area.right() - endX : endX - area.x());
    double height = Letters.height(term.text(), width, points);
    double left = isMiddle ? endX - width / 2 : across > 0 ? endX : endX - width;
    double top = isMiddle ? (Math.cos(angle) > 0 ? endY - height : endY) : endY - height / 2;
    Align align = isMiddle ? Align.CENTER : across > 0 ? Align.LEFT : Align.RIGHT;
    return new Label(term, Label.Kind.FIELD, new Area(left, top, width, height), points, align);
  }
}
