package jss.worksheet;

import java.util.List;
import java.util.Optional;
import jss.content.Tool;

/**
 * A worksheet laid out on its paper.
 *
 * @param head title, instruction and lines to fill in
 * @param form what is filled in
 * @param below fields that the form has no place for
 */
public record Layout(Paper paper, Area page, Drawing head, Form form, Drawing below) {

  /** A line is drawn on both sides of where it lies, and nothing outside the page is drawn. */
  private static final double LINE = 0.4;

  public static Layout of(Tool.Shape shape, Tool.Size size, Wording words) {
    Paper paper = Paper.of(shape, size);
    Area page = paper.area();
    Heading heading = Heading.of(words, page, paper, hasSubject(shape, words));
    Area area = page.withoutTop(heading.bottom()).inset(LINE, LINE);
    if (!hasGrid(shape, words) || words.fields().isEmpty())
      return new Layout(paper, page, heading.drawing(), form(shape, words, area, paper), Drawing.EMPTY);
    double strip = Math.min(area.height() / 4, 5 * paper.pitch());
    Area below = area.withoutTop(area.height() - strip);
    Form form = form(shape, words, area.top(area.height() - strip - paper.gap()), paper);
    return new Layout(paper, page, heading.drawing(), form, Canvas.strip(words.fields(), below, paper));
  }

  private static Form form(Tool.Shape shape, Wording words, Area area, Paper paper) {
    return switch (shape) {
      case GRID -> Grid.of(words, area, paper);
      case MATRIX, JOURNEY -> Matrix.of(words, area, paper);
      case CANVAS -> Canvas.of(words.named(), area, paper);
      case LADDER -> Ladder.of(words.named(), area, paper);
      case STAKEHOLDER_MAP -> Rings.of(words.named(), area, paper);
      case RADAR -> Radar.of(words.named(), area, paper);
      case TIMELINE ->
        words.rows().isEmpty() ? Timeline.of(words.points(), area, paper) : Matrix.of(words, area, paper);
      case PROBLEM_TREE -> ProblemTree.of(words.named(), area, paper);
    };
  }

  private static boolean hasGrid(Tool.Shape shape, Wording words) {
    return switch (shape) {
      case GRID, MATRIX, JOURNEY -> true;
      case TIMELINE -> !words.rows().isEmpty();
      case CANVAS, LADDER, STAKEHOLDER_MAP, RADAR, PROBLEM_TREE -> false;
    };
  }

  /** Whether nothing on the form itself says what it is about. */
  private static boolean hasSubject(Tool.Shape shape, Wording words) {
    return switch (shape) {
      case GRID, MATRIX, JOURNEY, LADDER, STAKEHOLDER_MAP, RADAR -> true;
      case TIMELINE -> !words.rows().isEmpty();
      case CANVAS, PROBLEM_TREE -> false;
    };
  }

  /** All lines, for one picture. */
  public List<Stroke> strokes() {
    return head.and(drawn().orElse(Drawing.EMPTY)).and(below).strokes();
  }

  /** The form when it is a drawing. */
  public Optional<Drawing> drawn() {
    return form instanceof Drawing drawing ? Optional.of(drawing) : Optional.empty();
  }

  /** The form when it is a table. */
  public Optional<Table> tabled() {
    return form instanceof Table table ? Optional.of(table) : Optional.empty();
  }
}
