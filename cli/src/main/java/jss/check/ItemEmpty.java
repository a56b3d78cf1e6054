package jss.check;

import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Gathering.ItemText;
import jss.content.Gathering.ItemType;
import jss.problem.Problem;

/** Talks of which nothing is told but that there are any: a heading in the programme with nothing under it. */
final class ItemEmpty implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    plan.forEach(step -> {
      Gathering.Item item = step.slot().item();
      boolean isTold = !item.speakers().isEmpty() || !item.documents().isEmpty() || !item.videos().isEmpty()
          || !item.cases().isEmpty() || !item.items().isEmpty() || item.tool().isPresent();
      if (item.type() != ItemType.TALK || isTold || hasText(plan, step)) return;
      problems.accept(Problem.of("item-empty", plan.key(step.path())).with("item", step.slot().key()));
    });
  }

  /** Whether any language says more than its title. */
  private static boolean hasText(Plan plan, Plan.Step step) {
    return plan.gathering().words().values().stream()
        .flatMap(words -> Optional.ofNullable(words.text().days().get(plan.key())).stream())
        .flatMap(day -> find(day.items(), step).stream())
        .anyMatch(text -> text.text().isPresent() || !text.questions().isEmpty());
  }

  /** Follows {@code days, KEY, items, KEY, items, KEY …} from its first item. */
  private static Optional<ItemText> find(Map<String, ItemText> items, Plan.Step step) {
    Optional<ItemText> found = Optional.empty();
    Map<String, ItemText> level = items;
    for (int i = 3; i < step.path().size(); i += 2) {
      found = Optional.ofNullable(level.get(step.path().get(i)));
      level = found.map(ItemText::items).orElse(Map.of());
    }
    return found;
  }
}
