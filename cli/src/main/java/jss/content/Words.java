package jss.content;

import jss.source.Folded;
import jss.source.Node;

/**
 * One entry's words in one language, with where they were written.
 *
 * @param folded the front matter as it stands in the file
 */
public record Words<T extends Text>(Lang lang, Folded folded, T text, Body body) {
  public Words(Lang lang, Node.Mapping front, T text, Body body) {
    this(lang, Folded.of(front), text, body);
  }

  /** The front matter as it stands in the file. */
  public Node.Mapping front() {
    return folded.unfold();
  }
}
