package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.worksheet.Label.Align;
import jss.worksheet.Label.Kind;

/**
 * What stands above a form: its title and how to use it, and lines for who filled it in and about what.
 *
 * @param bottom where the form may begin
 */
record Heading(Drawing drawing, double bottom) {
  /** A line above the title that tells the phase and the tool, which the template sets. */
  static final double EYEBROW = 9;

  static Heading of(Wording words, Area page, Paper paper, boolean hasSubject) {
    var labels = new ArrayList<Label>();
    double blanks = page.width() * 0.27;
    double width = page.width() - blanks - 3 * paper.gap();
    double title = Letters.height(words.title().text(), width, paper.titlePoints());
    labels.add(new Label(words.title(), Kind.TITLE, new Area(0, EYEBROW, width, title), paper.titlePoints(),
        Align.LEFT));
    double left = EYEBROW + title;
    if (words.instruction().isPresent()) {
      Term instruction = words.instruction().get();
      double most = Math.min(width, 165 * paper.points() / 11.5);
      double measure = Letters.balanced(instruction.text(), most, paper.points());
      double height = Letters.height(instruction.text(), measure, paper.points());
      labels.add(new Label(instruction, Kind.INSTRUCTION, new Area(0, left + 1, measure, height), paper.points(),
          Align.LEFT));
      left += 1 + height;
    }
    double line = paper.pitch() * 1.15;
    double x = page.right() - blanks;
    labels.add(blank(words.own().group(), new Area(x, EYEBROW - 2, blanks, line), paper));
    labels.add(blank(words.own().date(), new Area(x, EYEBROW - 2 + line, blanks, line), paper));
    double bottom = Math.max(left, EYEBROW - 2 + 2 * line);
    if (hasSubject) {
      labels.add(blank(words.own().subject(), new Area(0, bottom, page.width(), line), paper));
      bottom += line;
    }
    return new Heading(new Drawing(List.of(), labels), bottom + paper.gap());
  }

  private static Label blank(String text, Area line, Paper paper) {
    return new Label(Term.own(text), Kind.BLANK, line, paper.smallPoints(), Align.LEFT);
  }
}
