package jss.content;

import jss.source.Node;
import jss.source.Span;

/**
 * An item of a register under its id.
 *
 * @param at where the id was written
 */
public record Item(Kind kind, String id, Span at, Node.Mapping node, Listed value) {
  public String title(Lang lang) {
    return value.title(lang);
  }
}
