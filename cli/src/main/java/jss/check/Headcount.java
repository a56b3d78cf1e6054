package jss.check;

import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Packing;
import jss.content.Ref;
import jss.content.Tool;
import jss.problem.Problem;

/** Groups that don't add up to the people who come, or are too large, and methods for more or fewer people than there are. */
final class Headcount implements Check.OfDay {
  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    Optional<Integer> people = plan.gathering().facts().participants();
    plan.forEach(step -> {
      Gathering.Item item = step.slot().item();
      people.ifPresent(count -> {
        item.tool().ifPresent(tool -> range(tool, count, scope, problems));
        groupSize(step, item, count, plan, scope, problems);
        sum(step, item.parallel(), count, plan, problems);
      });
      for (Gathering.Parallel theme : item.parallel().values()) {
        Optional<Integer> some = theme.participants().or(() -> people.map(count -> count / item.parallel().size()));
        theme.tool().ifPresent(tool -> some.ifPresent(count -> range(tool, count, scope, problems)));
      }
    });
  }

  private static void range(Ref ref, int people, Scope scope, Problem.Sink problems) {
    Optional<Tool.Participants> range = scope.programme().tool(ref).map(tool -> tool.facts().participants());
    if (range.isEmpty() || (people >= range.get().min() && people <= range.get().max())
        || range.get().min() > range.get().max())
      return;
    problems.accept(
        Problem.of("headcount-outside-tool", ref.at())
            .with("tool", ref.id())
            .with("people", people)
            .with("min", range.get().min())
            .with("max", range.get().max()));
  }

  private static void groupSize(
      Plan.Step step, Gathering.Item item, int people, Plan plan, Scope scope, Problem.Sink problems) {
    Optional<Integer> most =
        item.tool().flatMap(scope.programme()::tool).flatMap(tool -> tool.facts().participants().group());
    int groups = item.groups().orElse(0);
    if (groups == 0 || most.isEmpty() || Packing.groups(people, groups) <= most.get()) return;
    problems.accept(
        Problem.of("groups-too-large", plan.value(step.path(), "groups"))
            .with("people", people)
            .with("groups", groups)
            .with("size", Packing.groups(people, groups))
            .with("most", most.get())
            .with("needed", Packing.groups(people, most.get())));
  }

  private static void sum(
      Plan.Step step, Map<String, Gathering.Parallel> parallel, int people, Plan plan, Problem.Sink problems) {
    int sum = parallel.values().stream().mapToInt(theme -> theme.participants().orElse(0)).sum();
    boolean isWhole = parallel.values().stream().allMatch(theme -> theme.participants().isPresent());
    if (sum == people || parallel.isEmpty() || (!isWhole && sum < people)) return;
    problems.accept(
        Problem.of("groups-do-not-add-up", plan.key(step.path(), "parallel")).with("sum", sum).with("people", people));
  }
}
