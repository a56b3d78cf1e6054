package jss.check;

import java.util.Optional;
import jss.content.Agenda.Slot;
import jss.content.Minutes;
import jss.content.Ref;
import jss.problem.Problem;
import jss.source.Span;

/** A method given less time than its steps take. */
final class ToolTooLong implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    plan.forEach(step -> {
      Slot slot = step.slot();
      if (slot.item().minutes().isPresent() || slot.item().items().isEmpty())
        slot.item().tool().ifPresent(tool -> look(tool, slot, plan.key(step.path()), scope, problems));
      slot.item().parallel().values()
          .forEach(theme -> theme.tool().ifPresent(tool -> look(tool, slot, plan.key(step.path()), scope, problems)));
    });
  }

  private static void look(Ref tool, Slot slot, Span item, Scope scope, Problem.Sink problems) {
    Optional<Minutes> length = scope.length(tool);
    Optional<Minutes> given = slot.item().minutes().or(slot::length);
    if (length.isEmpty() || given.isEmpty() || given.get().count() >= length.get().count()) return;
    problems.accept(
        Problem.of("tool-too-long", tool.at())
            .with("tool", tool.id())
            .with("needed", length.get().count())
            .with("given", given.get().count())
            .related(item));
  }
}
