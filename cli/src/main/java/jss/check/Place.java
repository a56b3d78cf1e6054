package jss.check;

import java.util.Optional;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Finds where a thing was written. */
final class Place {
  private Place() {}

  /**
   * The key at the end of a path, or the nearest one above it that was written.
   *
   * @param path {@code String} keys and {@code Integer} indexes
   */
  static Span key(Node root, Object... path) {
    return walk(root, path, false);
  }

  /** The value at the end of a path, or the key of the nearest one above it that was written. */
  static Span value(Node root, Object... path) {
    return walk(root, path, true);
  }

  /** The first key. */
  static Span first(Node root) {
    if (root instanceof Mapping mapping && !mapping.members().isEmpty())
      return mapping.members().getFirst().key().span();
    return root.span();
  }

  private static Span walk(Node root, Object[] path, boolean toValue) {
    Span nearest = first(root);
    Node at = root;
    for (Object step : path) {
      if (at instanceof Mapping mapping && step instanceof String key) {
        Optional<Node.Member> member = mapping.member(key);
        if (member.isEmpty()) return nearest;
        nearest = member.get().key().span();
        at = member.get().value();
      } else if (at instanceof Sequence list && step instanceof Integer index && index < list.items().size()) {
        at = list.items().get(index);
        nearest = first(at);
      } else return nearest;
    }
    return toValue ? at.span() : nearest;
  }
}
