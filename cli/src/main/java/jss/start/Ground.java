package jss.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Ref;

/**
 * What something new grows on.
 *
 * @param title in the source language
 * @param today for dates that must be there
 */
record Ground(Programme programme, String id, Optional<String> title, LocalDate today) {
  List<Lang> languages() {
    return programme.languages();
  }

  /** What a reference may lead to, beginning with what no other of its kind leads to. */
  List<String> ids(Kind of, List<Kind> to) {
    Set<String> used = new HashSet<>();
    for (Entry entry : programme.entries())
      if (entry.kind() == of) Parts.forEach(entry.facts(), Ref.class, ref -> used.add(ref.id()));
    List<String> free = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Kind kind : to) {
      programme.all(kind, Entry.class).forEach(entry -> (used.contains(entry.id()) ? others : free).add(entry.id()));
      for (Item item : programme.items(kind)) free.add(item.id());
    }
    free.addAll(others);
    return free;
  }

  /** The number after the highest one that the kind has. */
  int nextNumber(Kind kind) {
    int highest = 0;
    for (Entry entry : programme.all(kind, Entry.class)) {
      Optional<Integer> number = entry.origin().facts().get("number")
          .map(node -> node.span().text()).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
      highest = Math.max(highest, number.orElse(0));
    }
    return highest + 1;
  }
}
