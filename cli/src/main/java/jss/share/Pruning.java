package jss.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Ref;
import jss.source.Node;

/** Facts that leave one programme or come into another: references that lead nowhere there are left out. */
final class Pruning {
  private final Map<Place, Ref> refs = new HashMap<>();
  private final Function<Ref, Optional<String>> kept;
  private final Set<Lang> from;
  private final Set<Lang> to;
  private final List<String> dropped = new ArrayList<>();

  private record Place(int start, int end) {}

  /**
   * @param facts the record that was read from the nodes, which knows what is a reference
   * @param kept the id that a reference has from now on; empty for one that goes
   * @param from the languages that texts are written in
   * @param to those that stay
   */
  Pruning(Record facts, Function<Ref, Optional<String>> kept, Set<Lang> from, Set<Lang> to) {
    Parts.forEach(facts, Ref.class, ref -> refs.put(new Place(ref.at().start(), ref.at().end()), ref));
    this.kept = kept;
    this.from = from;
    this.to = to;
  }

  /** The ids that were left out. */
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  /** @param without keys that are left out with all that is in them */
  Map<String, Object> tree(Node.Mapping mapping, Set<String> without) {
    Map<String, Object> tree = new LinkedHashMap<>();
    boolean isByLanguage = !mapping.members().isEmpty()
        && mapping.members().stream().allMatch(member -> from.contains(new Lang(member.key().text())));
    for (Node.Member member : mapping.members()) {
      String key = member.key().text();
      if (without.contains(key) || (isByLanguage && !to.contains(new Lang(key)))) continue;
      node(member.value()).ifPresent(value -> tree.put(key, value));
    }
    return tree;
  }

  private Optional<Object> node(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> Optional.of(tree(mapping, Set.of()));
      case Node.Sequence sequence -> {
        List<Object> items = sequence.items().stream().flatMap(item -> node(item).stream()).toList();
        yield items.isEmpty() ? Optional.empty() : Optional.of(items);
      }
      case Node.Scalar scalar -> scalar(scalar);
    };
  }

  private Optional<Object> scalar(Node.Scalar scalar) {
    if (scalar.isEmpty()) return Optional.empty();
    Ref ref = refs.get(new Place(scalar.span().start(), scalar.span().end()));
    if (ref == null) return Optional.of(scalar.text());
    Optional<String> id = kept.apply(ref);
    if (id.isEmpty()) dropped.add(ref.id());
    return id.map(text -> text);
  }
}
