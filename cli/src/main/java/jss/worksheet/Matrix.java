package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows and columns, for a matrix, a journey and a line of time with rows. */
final class Matrix {
  /** Narrower cells take a word or a number, which needs no lines. */
  private static final double NARROW = 50;

  private static final double PAD = 2;
  /** What a row's border adds to its height, with what rounding to the press's dots may. */
  private static final double BORDER = 0.1;

  /** Rows without a name, where the content names none. */
  private static final int UNNAMED = 6;

  private Matrix() {}

  /** As large as names may be when each row has room for its own, else as small as they must be. */
  static Table of(Wording words, Area area, Paper paper) {
    Table table = of(words, area, paper, paper.points());
    for (double points = paper.points() - 0.5; points >= paper.leastPoints() && !isRoomy(table); points -= 0.5)
      table = of(words, area, paper, points);
    return table;
  }

  private static Table of(Wording words, Area area, Paper paper, double most) {
    var stubs = new ArrayList<>(words.rows());
    words.up().ifPresent(stubs::add);
    double rowPoints = Math.min(most, Letters.points(stubs, most(area) - 2 * PAD, paper));
    double stub = stubs.isEmpty() ? 0 : stub(stubs, area, rowPoints);
    double column = (area.width() - stub) / Math.max(1, words.columns().size());
    double width = column - 2 * pad(column);
    double headPoints = Math.min(most, Letters.points(words.columns(), width, paper));
    double axis = words.across().isPresent() ? Letters.lineHeight(paper.points()) + PAD : 0;
    double corner = words.up().map(up -> Letters.height(up.text(), stub - 2 * PAD, rowPoints)).orElse(0.0);
    double head = Math.max(corner, Letters.height(words.columns(), width, headPoints)) + 2 * PAD;
    return new Table(area, stub, column, words.across(), words.up(), axis, head, headPoints, rowPoints,
        pad(column), words.columns(), rows(words, area.height() - axis - head, column, paper));
  }

  private static boolean isRoomy(Table table) {
    return table.rows().stream().allMatch(
        row -> row.term()
            .map(term -> Letters.height(term.text(), table.stub() - 2 * PAD, table.rowPoints()) + 2 * PAD)
            .orElse(0.0) <= row.height());
  }

  /** White on each side of a cell's words. */
  static double pad(double column) {
    return column < 30 ? 1 : PAD;
  }

  private static double most(Area area) {
    return area.width() * 0.2;
  }

  /** As wide as the longest name, but no more than leaves room to write beside it. */
  private static double stub(List<Term> terms, Area area, double points) {
    double whole = terms.stream().mapToDouble(term -> Letters.width(term.text(), points)).max().orElse(0);
    double least = Letters.longestWord(terms, points);
    return Math.min(most(area),
        Math.max(least, whole <= area.width() * 0.18 ? whole : area.width() * 0.14) + 2 * PAD + 1);
  }

  private static List<Table.Row> rows(Wording words, double height, double column, Paper paper) {
    var terms = new ArrayList<Optional<Term>>();
    words.rows().forEach(row -> terms.add(Optional.of(row)));
    while (terms.isEmpty() || words.rows().isEmpty() && terms.size() < UNNAMED) terms.add(Optional.empty());
    double each = height / terms.size() - BORDER;
    int lines = column < NARROW ? 0 : Writing.count(each, paper.pitch()) - 1;
    return terms.stream()
        .map(term -> {
          boolean isCurve = term.filter(words.curves()::contains).isPresent();
          return new Table.Row(term, each, isCurve ? 0 : lines, isCurve);
        })
        .toList();
  }
}
