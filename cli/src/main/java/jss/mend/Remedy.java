package jss.mend;

import java.util.List;
import jss.problem.Problem;

/**
 * How a problem is mended.
 *
 * @param edits in one file, from its beginning to its end; none where the whole file is saved in another encoding
 * @param before what stands there, for people
 * @param after what will, for people
 */
public record Remedy(Problem problem, List<Edit> edits, String before, String after) {
  public Remedy {
    edits = List.copyOf(edits);
  }

  String path() {
    return problem.at().source().path();
  }

  boolean overlaps(Remedy other) {
    return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::overlaps));
  }
}
