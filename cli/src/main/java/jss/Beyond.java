package jss;

import java.util.List;
import jss.content.Programme;
import jss.problem.Problem;

/** Looks for what only shows outside the programme. */
@FunctionalInterface
public interface Beyond {
  Beyond NOTHING = (_, _) -> List.of();

  List<Problem> problems(Programme programme, Progress progress);
}
