package jss.content;

import java.util.List;
import jss.source.Span;

/**
 * The id of something else in the programme, where it was written.
 *
 * @param kinds what it may lead to; empty for anything with a page
 */
public record Ref(String id, List<Kind> kinds, Span at) {
  public Ref {
    kinds = List.copyOf(kinds);
  }
}
