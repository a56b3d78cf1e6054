package jss.check;

import java.util.ArrayList;
import java.util.List;
import jss.content.Name;
import jss.content.Programme;
import jss.problem.Problem;
import jss.source.Sources;

/** All that is looked for in a programme once it has been read. */
public final class Checks {
  private Checks() {}

  /**
   * What is wrong, in the order that people read it in.
   *
   * @param names every id that was written, so that references to what could not be read stay quiet
   * @param sources the workspace, for the names and contents of files that are not text
   */
  public static List<Problem> run(Programme programme, List<Name> names, Sources sources) {
    var problems = new ArrayList<Problem>();
    problems.sort(null);
    return problems;
  }
}
