package jss.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jss.content.Kind;
import jss.content.Name;
import jss.problem.Suggestion;

/** Every id that was written, entries before items of registers. */
final class Ids {
  private final List<Name> names;
  private final Map<String, List<Name>> byId;
  private final Map<String, Optional<String>> meant = new ConcurrentHashMap<>();

  Ids(List<Name> names) {
    this.names =
        names.stream()
            .sorted(
                Comparator.comparing((Name name) -> !name.kind().isEntry())
                    .thenComparing(name -> name.at().source().path())
                    .thenComparingInt(name -> name.at().start()))
            .toList();
    this.byId = HashMap.newHashMap(names.size());
    for (Name name : this.names) byId.computeIfAbsent(name.id(), _ -> new ArrayList<>(1)).add(name);
  }

  List<Name> all() {
    return names;
  }

  List<Name> of(String id) {
    return byId.getOrDefault(id, List.of());
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The id of one of these kinds that is spelt most like it; of any kind when none is given. */
  Optional<String> meant(String id, List<Kind> kinds) {
    return meant.computeIfAbsent(id + kinds, _ -> Suggestion.among(ids(kinds), id));
  }

  private List<String> ids(List<Kind> kinds) {
    Map<String, Name> found = new LinkedHashMap<>();
    for (Name name : names) if (kinds.isEmpty() || kinds.contains(name.kind())) found.putIfAbsent(name.id(), name);
    return List.copyOf(found.keySet());
  }
}
