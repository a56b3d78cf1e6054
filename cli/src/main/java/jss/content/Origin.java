package jss.content;

import jss.source.Folded;
import jss.source.Node;
import jss.source.Source;

/**
 * Where an entry's facts were written.
 *
 * @param folder path of the entry's folder inside the workspace, ending in {@code /}
 * @param folded the facts as they stand in the file
 */
public record Origin(String folder, Source source, Folded folded) {
  public Origin(String folder, Source source, Node.Mapping facts) {
    this(folder, source, Folded.of(facts));
  }

  /** The facts as they stand in the file. */
  public Node.Mapping facts() {
    return folded.unfold();
  }
}
