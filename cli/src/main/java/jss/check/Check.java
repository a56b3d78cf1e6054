package jss.check;

import jss.content.Entry;
import jss.content.Item;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;

/**
 * Looks for one thing that may be wrong. What could not be read is not there to be looked at, and is told once, where
 * it was read.
 */
interface Check {
  interface OfProgramme extends Check {
    void run(Scope scope, Problem.Sink problems);
  }

  interface OfEntry extends Check {
    void run(Entry entry, Scope scope, Problem.Sink problems);
  }

  /** Looks at an entry's words, one language at a time. */
  interface OfWords extends Check {
    void run(Words<? extends Text> words, Scope scope, Problem.Sink problems);
  }

  interface OfItem extends Check {
    void run(Item item, Scope scope, Problem.Sink problems);
  }

  interface OfDay extends Check {
    void run(Plan day, Scope scope, Problem.Sink problems);
  }
}
