package jss.check;

import jss.content.Entry;
import jss.content.Slugs;
import jss.problem.Problem;

/** Former ids that never can have been one, and so have no address. */
final class FormerIds implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    for (int i = 0; i < entry.formerIds().size(); i++) {
      String id = entry.formerIds().get(i);
      if (id.equals(Slugs.of(id))) continue;
      problems.accept(Problem.of("id-malformed", Place.value(entry.origin().facts(), "former-ids", i)).with("id", id));
    }
  }
}
