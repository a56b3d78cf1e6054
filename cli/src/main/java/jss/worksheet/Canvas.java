package jss.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jss.worksheet.Stroke.Pen;

/** Named fields beside and below each other, each with lines to write on. */
final class Canvas {
  private Canvas() {}

  static Drawing of(List<Term> fields, Area area, Paper paper) {
    List<Integer> plan = plan(fields.size(), paper.landscape());
    var drawing = Drawing.EMPTY;
    int next = 0;
    List<Area> rows = area.rows(weights(plan), paper.gap());
    for (int row = 0; row < plan.size(); row++) {
      drawing = drawing.and(strip(fields.subList(next, next + plan.get(row)), rows.get(row), paper));
      next += plan.get(row);
    }
    return drawing;
  }

  /** All in one row, their lines at the same heights. */
  static Drawing strip(List<Term> fields, Area area, Paper paper) {
    List<Area> boxes = area.columns(fields.size(), paper.gap());
    double across = paper.gap() * 0.8;
    double down = paper.gap() * 0.6;
    double width = boxes.getFirst().width() - 2 * across;
    double points = Letters.points(fields, width, paper);
    double name = Letters.height(fields, width, points);
    var strokes = new ArrayList<Stroke>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < boxes.size(); i++) {
      strokes.add(Stroke.box(Pen.FRAME, boxes.get(i), 1.6));
      Area inner = boxes.get(i).inset(across, 0).withoutTop(down);
      labels.add(Label.field(fields.get(i), inner.top(name), points));
      strokes.addAll(Writing.within(inner.withoutTop(name), paper.pitch()));
    }
    return new Drawing(strokes, labels);
  }

  /** How many fields stand in each row: what begins and what ends the work has its own. */
  static List<Integer> plan(int fields, boolean landscape) {
    if (landscape) return switch (fields) {
      case 0, 1, 2, 3 -> List.of(fields);
      case 4 -> List.of(2, 2);
      case 5 -> List.of(3, 2);
      case 6 -> List.of(2, 3, 1);
      case 7 -> List.of(2, 3, 2);
      case 8 -> List.of(3, 2, 3);
      default -> evenly(fields, fields > 12 ? 4 : 3);
    };
    if (fields < 4) return Collections.nCopies(fields, 1);
    return evenly(fields, fields > 12 ? 3 : 2);
  }

  /** Rows of that many, with what is left over in the first. */
  private static List<Integer> evenly(int fields, int columns) {
    var rows = new ArrayList<Integer>();
    if (fields % columns > 0) rows.add(fields % columns);
    while (rows.stream().mapToInt(row -> row).sum() < fields) rows.add(columns);
    return rows;
  }

  /** A field of the whole width needs less height. */
  private static List<Double> weights(List<Integer> plan) {
    boolean isAlone = plan.stream().allMatch(row -> row == 1);
    return plan.stream().map(row -> row == 1 && !isAlone ? 0.7 : 1.0).toList();
  }
}
