package jss.check;

import jss.content.Item;
import jss.content.Strand;
import jss.problem.Problem;

/** A strand that says nothing of what is done in it. */
final class StrandEmpty implements Check.OfItem {
  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    if (!(item.value() instanceof Strand strand)) return;
    if (strand.parts().isEmpty() && strand.series().isEmpty() && strand.courses().isEmpty()
        && strand.surveys().isEmpty())
      problems.accept(Problem.of("strand-empty", Place.key(item.node(), "title")).with("id", item.id()));
  }
}
