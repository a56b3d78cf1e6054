package jss.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** From the top: effects, the problem, causes, and what lies behind them; arrows are drawn by those who fill it in. */
final class ProblemTree {
  /** Boxes in a row that isn't the problem's own. */
  private static final int BOXES = 4;

  private ProblemTree() {}

  static Drawing of(List<Term> fields, Area area, Paper paper) {
    int trunk = fields.size() > 1 ? 1 : 0;
    double between = Math.min(paper.pitch() * 1.6, area.height() / Math.max(1, fields.size()) * 0.3);
    double high = (area.height() - between * (fields.size() - 1)) / Math.max(1, fields.size());
    double stub = stub(fields, area.width(), high - 2, paper);
    Area boxes = area.withoutLeft(stub + paper.gap());
    List<Area> rows = boxes.rows(Collections.nCopies(Math.max(1, fields.size()), 1.0), between);
    double points = Letters.points(fields, stub, paper);
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < fields.size(); i++) {
      Area row = rows.get(i);
      double name = Letters.height(fields.get(i).text(), stub, points);
      labels.add(Label.field(fields.get(i), new Area(area.x(), row.y() + 2, stub, name), points));
      if (i == trunk) {
        Area problem = row.inset(row.width() * 0.16, 0);
        strokes.add(Stroke.box(Pen.MAIN, problem, 3));
        strokes.addAll(Writing.within(problem.inset(paper.gap(), 0), paper.pitch()));
      } else
        for (Area box : row.columns(BOXES, paper.gap() * 1.6)) strokes.add(Stroke.box(Pen.FRAME, box, 3));
    }
    return new Drawing(strokes, labels);
  }

  /** The narrowest for the rows' names that breaks no word and keeps each beside its own row. */
  private static double stub(List<Term> fields, double width, double high, Paper paper) {
    double most = width * 0.25;
    double stub = Math.clamp(Letters.longestWord(fields, paper.points()) + 1, width * 0.09, most);
    while (stub < most && Letters.height(fields, stub, paper.points()) > high) stub++;
    return stub;
  }
}
