package jss.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jss.content.Agenda;
import jss.content.Agenda.Slot;
import jss.content.Gathering;
import jss.content.Programme;
import jss.content.Tool;
import jss.source.Span;

/**
 * A gathering's day with its clock worked out.
 *
 * @param key the day's key in facts and words
 */
record Plan(Gathering gathering, String key, Gathering.Day day, List<Slot> slots) {
  /** An item of the day, however deep, with the path to it in the facts. */
  record Step(Slot slot, List<Object> path) {}

  /** The days of a gathering, in the order they were written. */
  static List<Plan> of(Gathering gathering, Programme programme) {
    return gathering.facts().days().entrySet().stream()
        .map(day -> new Plan(gathering, day.getKey(), day.getValue(),
            Agenda.of(day.getValue(), ref -> programme.tool(ref).map(Tool::length))))
        .toList();
  }

  /** The path of the day's items in the facts. */
  List<Object> path() {
    return List.of("days", key, "items");
  }

  /** Every item of the day, those within others after them. */
  void forEach(Consumer<Step> found) {
    forEach(slots, path(), found);
  }

  private static void forEach(List<Slot> slots, List<Object> path, Consumer<Step> found) {
    for (Slot slot : slots) {
      List<Object> to = join(path, slot.key());
      found.accept(new Step(slot, to));
      forEach(slot.within(), join(to, "items"), found);
    }
  }

  Span key(List<Object> path, Object... more) {
    return Place.key(gathering.origin().facts(), join(path, more).toArray());
  }

  Span value(List<Object> path, Object... more) {
    return Place.value(gathering.origin().facts(), join(path, more).toArray());
  }

  static List<Object> join(List<Object> path, Object... more) {
    return Stream.concat(path.stream(), Stream.of(more)).toList();
  }
}
