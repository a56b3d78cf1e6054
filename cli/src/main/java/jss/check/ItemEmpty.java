package jss.check;

import java.util.List;
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
      if (item.type() != ItemType.TALK || isTold || !isBare(plan, step)) return;
      problems.accept(Problem.of("item-empty", plan.key(step.path())).with("item", step.slot().key()));
    });
  }

  /** Whether it has a title and no language says more; that there are no words at all is told elsewhere. */
  private static boolean isBare(Plan plan, Plan.Step step) {
    List<ItemText> words = plan.gathering().words().values().stream()
        .flatMap(each -> Optional.ofNullable(each.text().days().get(plan.key())).stream())
        .flatMap(day -> find(day.items(), step).stream()).toList();
    return !words.isEmpty() && words.stream().allMatch(text -> text.text().isEmpty() && text.questions().isEmpty());
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
