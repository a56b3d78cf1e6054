package jss.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jss.content.Entry;
import jss.content.Kind;
import jss.content.Ref;
import jss.content.Tool;

/** What a tool hangs together with, by name: tools before and after it, cases, and where it is used. */
record Tie(String title, List<String> names) {
  private static final List<Kind> USERS = List.of(Kind.GATHERING, Kind.RULE);

  Tie {
    names = List.copyOf(names);
  }

  /** Only what there is, and what has words in the language. */
  static List<Tie> of(Workshop workshop, Tool tool) {
    var ties = new ArrayList<Tie>();
    add(ties, workshop, "tool.before", ids(tool.facts().before()));
    add(ties, workshop, "tool.after", ids(tool.facts().after()));
    Set<String> cases = new LinkedHashSet<>(ids(tool.facts().cases()));
    cases.addAll(users(workshop, tool, List.of(Kind.CASE)));
    add(ties, workshop, "used.case", List.copyOf(cases));
    add(ties, workshop, "used.title", users(workshop, tool, USERS));
    return ties;
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private static List<String> users(Workshop workshop, Tool tool, List<Kind> kinds) {
    List<Entry> users = workshop.programme().backlinks(tool.id());
    return kinds.stream()
        .flatMap(kind -> users.stream().filter(user -> user.kind() == kind).map(Entry::id))
        .toList();
  }

  private static void add(List<Tie> ties, Workshop workshop, String key, List<String> ids) {
    List<String> names = ids.stream()
        .filter(id -> workshop.programme().entry(id).flatMap(entry -> entry.words(workshop.lang())).isPresent())
        .map(workshop.voice()::title)
        .toList();
    if (!names.isEmpty()) ties.add(new Tie(workshop.texts().text(key), names));
  }
}
