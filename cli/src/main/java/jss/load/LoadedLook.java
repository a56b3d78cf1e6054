package jss.load;

import java.util.List;
import java.util.Optional;
import jss.content.LookFile;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Sources;

/**
 * What could be made of the file of a look.
 *
 * @param sources the file and those that it names
 * @param look empty when it is wrong
 * @param node what the look was read from; no fields when it is wrong
 */
public record LoadedLook(Sources sources, Optional<LookFile> look, Node.Mapping node, List<Problem> problems) {
  public LoadedLook {
    problems = List.copyOf(problems);
  }
}
