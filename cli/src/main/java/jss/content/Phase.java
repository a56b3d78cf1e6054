package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of steps of the process; its order in the register is the order of the process.
 *
 * @param symbol one of the drawn symbols
 * @param steps the phases within, each a column of the matrix
 */
public record Phase(
    Localized title,
    Optional<Localized> summary,
    Symbol symbol,
    Map<String, Step> steps)
    implements Listed {
  /** The drawn mark of a phase; its colour follows from it. */
  public enum Symbol {
    LENS,
    SPARK,
    FLASK,
    STAIRS,
    LEAF
  }

  /**
   * One column of the matrix.
   *
   * @param moves what is done
   * @param tools methods, linked where the toolkit has them
   * @param execution how it is carried through
   */
  public record Step(
      Localized title, List<Cell> purpose, List<Cell> moves, List<Cell> tools, List<Cell> execution) {}

  /**
   * A line of a cell.
   *
   * @param tool the tool that it names
   * @param items lines under it
   */
  public record Cell(Localized text, @To(Kind.TOOL) Optional<Ref> tool, List<Localized> items) {}

  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
