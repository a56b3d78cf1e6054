package jss.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jss.content.Agenda.Slot;
import jss.content.Gathering;
import jss.content.Ref;
import jss.problem.Problem;
import jss.source.Span;

/** People who are to be in two places at once: in two themes side by side, or in two gatherings. */
final class SpeakerTwice implements Check.OfProgramme {
  /** Somewhere that a person is to be. */
  private record Part(String gathering, LocalTime from, LocalTime until, Span at) {
    boolean meets(Part other) {
      return !gathering.equals(other.gathering) && from.isBefore(other.until) && other.from.isBefore(until);
    }
  }

  private record Someone(String person, LocalDate date) {}

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<Someone, List<Part>> parts = new HashMap<>();
    for (Gathering gathering : scope.programme().gatherings())
      for (Plan plan : Plan.of(gathering, scope.programme()))
        plan.forEach(step -> {
          Slot slot = step.slot();
          sideBySide(slot.item(), problems);
          plan.day().date().ifPresent(
              date -> people(slot.item()).forEach(ref -> elsewhere(ref, gathering, slot, date, parts, problems)));
        });
  }

  private static void sideBySide(Gathering.Item item, Problem.Sink problems) {
    Map<String, Ref> taken = new HashMap<>();
    for (Gathering.Parallel theme : item.parallel().values()) {
      Set<String> here = new HashSet<>();
      for (Ref ref : people(theme)) {
        if (!here.add(ref.id())) continue;
        Ref first = taken.putIfAbsent(ref.id(), ref);
        if (first != null) tell(ref, first.at(), problems);
      }
    }
  }

  private static List<Ref> people(Gathering.Parallel theme) {
    var people = new ArrayList<Ref>();
    theme.leader().ifPresent(people::add);
    theme.cases().values().forEach(one -> people.addAll(one.speakers()));
    return people;
  }

  private static List<Ref> people(Gathering.Item item) {
    var people = new ArrayList<>(item.speakers());
    item.parallel().values().forEach(theme -> people.addAll(people(theme)));
    return people;
  }

  private static void elsewhere(
      Ref ref, Gathering gathering, Slot slot, LocalDate date, Map<Someone, List<Part>> parts, Problem.Sink problems) {
    if (slot.start().isEmpty() || slot.end().isEmpty()) return;
    var part = new Part(gathering.id(), slot.start().get(), slot.end().get(), ref.at());
    List<Part> others = parts.computeIfAbsent(new Someone(ref.id(), date), _ -> new ArrayList<>());
    Optional<Part> first = others.stream().filter(part::meets).findFirst();
    others.add(part);
    first.ifPresent(other -> tell(ref, other.at(), problems));
  }

  private static void tell(Ref person, Span first, Problem.Sink problems) {
    problems.accept(Problem.of("speaker-twice", person.at()).with("person", person.id()).related(first));
  }
}
