package jss.check;

import java.util.List;
import jss.content.Body.Heading;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;

/** Headings with nothing under them, not even a heading of a lower level. */
final class SectionEmpty implements Check.OfWords {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    List<Heading> headings = words.body().headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean isLast = i + 1 == headings.size();
      String file = heading.at().source().text();
      int end = isLast ? file.length() : headings.get(i + 1).at().start();
      if (end < heading.at().end() || !file.substring(heading.at().end(), end).isBlank()) continue;
      if (heading.text().isBlank() || (!isLast && headings.get(i + 1).level() > heading.level())) continue;
      problems.accept(Problem.of("section-empty", heading.at()).with("heading", heading.text()));
    }
  }
}
