package jss.source;

import java.util.List;
import java.util.Optional;

/** A piece of YAML that remembers where it was written. */
public sealed interface Node {
  Span span();

  /** Keys and values in the order they were written; a repeated key stands twice. */
  record Mapping(Span span, List<Member> members) implements Node {
    public Mapping {
      members = List.copyOf(members);
    }

    /** The value of the first member with that key. */
    public Optional<Node> get(String key) {
      return member(key).map(Member::value);
    }

    public Optional<Member> member(String key) {
      for (Member member : members) if (member.key().text().equals(key)) return Optional.of(member);
      return Optional.empty();
    }
  }

  /** One line of a mapping. */
  record Member(Scalar key, Node value) {}

  record Sequence(Span span, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** @param plain whether it was written without quotes and not as a block */
  record Scalar(Span span, String text, boolean plain) implements Node {
    /** Whether nothing was written: {@code key:} or {@code ~}. */
    public boolean isEmpty() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /**
   * The node at a path of keys and 0-based indexes, or the nearest one above it that is there.
   *
   * @param path {@code String} keys and {@code Integer} indexes
   */
  default Node nearest(Object... path) {
    Node at = this;
    for (Object step : path) {
      Node next =
          switch (at) {
            case Mapping mapping when step instanceof String key -> mapping.get(key).orElse(null);
            case Sequence sequence when step instanceof Integer index && index < sequence.items().size() ->
              sequence.items().get(index);
            case Mapping _, Sequence _, Scalar _ -> null;
          };
      if (next == null) return at;
      at = next;
    }
    return at;
  }
}
