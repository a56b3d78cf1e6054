package jss.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * A form with a heading for each column, and for each row where they have names.
 *
 * @param stub how wide the rows' headings are; 0 when rows have none
 * @param column how wide each column is
 * @param across what the columns are together
 * @param up what the rows are together
 * @param axis how high the heading of all columns is
 * @param head how high the columns' headings are
 * @param headPoints the size of the columns' headings
 * @param rowPoints the size of the rows' headings
 * @param pad white beside the words of a heading
 */
public record Table(
    Area area,
    double stub,
    double column,
    Optional<Term> across,
    Optional<Term> up,
    double axis,
    double head,
    double headPoints,
    double rowPoints,
    double pad,
    List<Term> columns,
    List<Row> rows)
    implements Form {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * @param lines to write on in each cell
   * @param curve whether a curve is drawn through its cells
   */
  public record Row(Optional<Term> term, double height, int lines, boolean curve) {}
}
