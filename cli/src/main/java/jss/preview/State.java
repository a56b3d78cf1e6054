package jss.preview;

import java.util.List;
import java.util.Optional;
import jss.Proof;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;

/**
 * What there is to see.
 *
 * @param edition counts up each time that something else is to be seen
 * @param site the last one that could be made; empty when there has been none
 * @param problems of the content as it is now
 * @param failure why the content could not even be read, in the reader's words
 */
record State(int edition, Optional<Proof> site, List<Problem> problems, Optional<String> failure) {
  State {
    problems = List.copyOf(problems);
  }

  static State of(Optional<Proof> site, List<Problem> problems, Optional<String> failure) {
    return new State(0, site, problems, failure);
  }

  /** The same as what is to be seen after another. */
  State after(State before) {
    return new State(before.edition() + 1, site, problems, failure);
  }

  /** Whether the site is of an earlier content, as that of now has errors. */
  boolean isStale() {
    return failure.isPresent() || problems.stream().anyMatch(State::isError);
  }

  static boolean isError(Problem problem) {
    return Catalogue.severity(problem) == Severity.ERROR;
  }
}
