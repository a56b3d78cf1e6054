package jss.check;

import jss.content.Case;
import jss.content.Entry;
import jss.problem.Problem;

/** A case that was stopped and says nothing of what others can learn from that. */
final class Lessons implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Case it) || !it.facts().withdrawn() || it.words().isEmpty()) return;
    boolean tells = it.words().values().stream()
        .anyMatch(words -> !words.text().failed().isEmpty() || !words.text().learnt().isEmpty());
    if (!tells)
      problems.accept(Problem.of("withdrawn-without-lesson", Place.key(it.origin().facts(), "withdrawn")));
  }
}
