package jss.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jss.content.Body;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** Headings that are empty, stand twice, leave out a level, or are set as the page's own title. */
final class Headings implements Check.OfWords {
  /** Whether the levels are as they should be. */
  static boolean areSound(Body body) {
    int level = 1;
    for (Body.Heading heading : body.headings()) {
      if (heading.level() == 1 || heading.level() > level + 1) return false;
      level = heading.level();
    }
    return true;
  }

  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    if (words.body().headings().isEmpty()) return;
    Map<String, Span> seen = new HashMap<>();
    int level = 1;
    for (Body.Heading heading : words.body().headings()) {
      String text = heading.text().strip();
      if (text.isEmpty()) {
        problems.accept(Problem.of("heading-empty", heading.at()));
        continue;
      }
      if (heading.level() == 1) {
        problems.accept(Problem.of("heading-first-level", heading.at()).suggest(Optional.of("## " + text)));
        level = Math.max(level, 2);
        continue;
      }
      if (heading.level() > level + 1)
        problems.accept(
            Problem.of("heading-jump", heading.at())
                .with("seen", heading.level())
                .with("expected", level + 1)
                .suggest(Optional.of("#".repeat(level + 1) + " " + text)));
      level = heading.level();
      Span first = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), heading.at());
      if (first != null)
        problems.accept(Problem.of("heading-repeated", heading.at()).with("heading", text).related(first));
    }
  }
}
