package jss.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jss.content.Agenda.Slot;
import jss.content.Gathering.ItemType;
import jss.problem.Problem;

/** Items that are short by nature and last long only because the next one begins so late: something is missing between. */
final class GapSuspected implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    List<Slot> slots = plan.slots();
    for (Slot slot : slots) {
      boolean isGiven = slot.item().minutes().isPresent() || slot.item().tool().isPresent();
      if (isGiven || !slot.within().isEmpty() || slot.item().untimed()) continue;
      Optional<Integer> most = most(slot.item().type());
      if (most.isEmpty() || slot.start().isEmpty() || slot.end().isEmpty()) continue;
      long minutes = Duration.between(slot.start().get(), slot.end().get()).toMinutes();
      if (minutes > most.get())
        problems.accept(
            Problem.of("gap-suspected", plan.key(plan.path(), slot.key()))
                .with("start", slot.start().get().toString())
                .with("end", slot.end().get().toString())
                .with("minutes", minutes));
    }
  }

  /** Minutes that such an item takes at most, from experience; empty for what may take any time. */
  private static Optional<Integer> most(ItemType type) {
    return switch (type) {
      case INTRODUCTION -> Optional.of(45);
      case WELCOME, BREAK -> Optional.of(60);
      case REGISTRATION -> Optional.of(90);
      case TALK, DIALOGUE, GROUP_WORK, PLENARY, MEAL -> Optional.empty();
    };
  }
}
