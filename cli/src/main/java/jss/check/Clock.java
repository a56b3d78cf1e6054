package jss.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Agenda.Slot;
import jss.problem.Problem;
import jss.source.Span;

/**
 * Follows the clock of a day: no item without a length, no gap, no overlap, nothing outside what it belongs to. Where
 * the clock is lost it says so once, and not of what follows.
 */
final class Clock implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    List<Slot> timed = timed(plan.slots());
    boolean hasTimes = timed.stream().anyMatch(slot -> slot.item().start().isPresent() || lasts(slot, scope));
    if (timed.isEmpty() || hasUnknownTool(timed, scope) || (!hasTimes && plan.day().start().isEmpty())) return;
    if (timed.getFirst().start().isEmpty()) {
      problems.accept(Problem.of("start-missing", plan.key(plan.path(), timed.getFirst().key())));
    } else {
      level(timed, Optional.empty(), plan.path(), plan, scope, problems);
    }
  }

  private static List<Slot> timed(List<Slot> slots) {
    return slots.stream().filter(slot -> !slot.item().untimed()).toList();
  }

  /** A tool that could not be read, or is not there, takes who knows how long: that is told elsewhere. */
  private static boolean hasUnknownTool(List<Slot> slots, Scope scope) {
    return slots.stream()
        .anyMatch(
            slot -> (slot.item().minutes().isEmpty()
                && slot.item().tool().filter(tool -> scope.length(tool).isEmpty()).isPresent())
                || hasUnknownTool(slot.within(), scope));
  }

  private static boolean lasts(Slot slot, Scope scope) {
    return Agenda.length(slot.item(), scope::length).isPresent();
  }

  /** @param around the item that these are within */
  private static void level(
      List<Slot> slots, Optional<Slot> around, List<Object> path, Plan plan, Scope scope, Problem.Sink problems) {
    if (lengthUnknown(slots, around, path, plan, scope, problems)) return;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (i > 0) between(slots.get(i - 1), slot, path, plan, problems);
      boolean isOutside = around.isPresent() && outside(slot, around.get(), path, plan, problems);
      if (!isOutside && !slot.within().isEmpty())
        level(timed(slot.within()), Optional.of(slot), Plan.join(path, slot.key(), "items"), plan, scope, problems);
    }
  }

  private static boolean lengthUnknown(
      List<Slot> slots, Optional<Slot> around, List<Object> path, Plan plan, Scope scope, Problem.Sink problems) {
    boolean isLost = false;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      boolean isLast = i + 1 == slots.size();
      boolean isTold = isLast
          ? slot.item().openEnded() || around.flatMap(Slot::end).isPresent()
          : slots.get(i + 1).item().start().isPresent();
      if (lasts(slot, scope) || isTold || slot.start().isEmpty()) continue;
      if (around.isPresent() && noTimes(slots, scope)) return true; // a plain list of what happens within
      problems.accept(Problem.of("length-unknown", plan.key(path, slot.key())).with("item", slot.key()));
      isLost = true;
    }
    return isLost;
  }

  private static boolean noTimes(List<Slot> slots, Scope scope) {
    return slots.stream().allMatch(slot -> slot.item().start().isEmpty() && !lasts(slot, scope));
  }

  private static void between(Slot before, Slot slot, List<Object> path, Plan plan, Problem.Sink problems) {
    if (slot.item().start().isEmpty() || before.end().isEmpty()) return;
    LocalTime end = before.end().get();
    LocalTime start = slot.item().start().get();
    Span at = plan.value(path, slot.key(), "start");
    Span related = plan.key(path, before.key());
    if (end.isBefore(start)) {
      problems.accept(
          Problem.of("gap-unexplained", at)
              .with("end", end.toString())
              .with("start", start.toString())
              .with("minutes", Duration.between(end, start).toMinutes())
              .related(related));
    } else if (start.isBefore(end)) {
      problems.accept(
          Problem.of("items-overlap", at).with("end", end.toString()).with("start", start.toString()).related(related));
    }
  }

  private static boolean outside(Slot slot, Slot around, List<Object> path, Plan plan, Problem.Sink problems) {
    boolean isEarly =
        slot.start().isPresent() && around.start().isPresent() && slot.start().get().isBefore(around.start().get());
    boolean isLate = slot.end().isPresent() && around.end().isPresent() && slot.end().get().isAfter(around.end().get());
    if (!isEarly && !isLate) return false;
    problems.accept(
        Problem.of("item-outside", plan.key(path, slot.key()))
            .with("seen", slot.start().orElseThrow() + "–" + slot.end().map(LocalTime::toString).orElse(""))
            .with("expected",
                around.start().map(LocalTime::toString).orElse("") + "–"
                    + around.end().map(LocalTime::toString).orElse(""))
            .related(plan.key(path.subList(0, path.size() - 1))));
    return true;
  }
}
