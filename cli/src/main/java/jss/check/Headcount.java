package jss.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Shares;
import jss.content.Tool;
import jss.content.Turnout;
import jss.problem.Problem;

/** Groups that don't add up to the people who come, or are too large, and methods for more or fewer people than there are. */
public final class Headcount implements Check.OfDay {
  Headcount() {}

  /** What would be wrong if so many people came, in order of places. */
  public static List<Problem> problems(Programme programme, Gathering gathering, int people) {
    var problems = new ArrayList<Problem>();
    for (Plan plan : Plan.of(gathering, programme))
      look(plan, programme, Optional.of(new Turnout(programme, gathering, people)), problems::add);
    problems.sort(null);
    return problems;
  }

  @Override
  public void run(Plan plan, Scope scope, Problem.Sink problems) {
    look(plan, scope.programme(), Turnout.written(scope.programme(), plan.gathering()), problems);
  }

  private static void look(Plan plan, Programme programme, Optional<Turnout> turnout, Problem.Sink problems) {
    plan.forEach(step -> {
      Gathering.Item item = step.slot().item();
      Map<String, Integer> themes = turnout.map(known -> known.themes(item)).orElse(Map.of());
      turnout.ifPresent(known -> {
        item.tool().ifPresent(tool -> range(tool, known.people(), programme, problems));
        groupSize(step, item, known, plan, problems);
        sum(step, item.parallel(), themes, known.people(), plan, problems);
      });
      item.parallel().forEach((key, theme) -> {
        Optional<Integer> some = Optional.ofNullable(themes.get(key)).or(theme::participants);
        theme.tool().ifPresent(tool -> some.ifPresent(count -> range(tool, count, programme, problems)));
      });
    });
  }

  private static void range(Ref ref, int people, Programme programme, Problem.Sink problems) {
    Optional<Tool.Participants> range = programme.tool(ref).map(tool -> tool.facts().participants());
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

  /** Only a number of groups that was written can make them too large: else they are counted from the tool's size. */
  private static void groupSize(
      Plan.Step step, Gathering.Item item, Turnout turnout, Plan plan, Problem.Sink problems) {
    if (item.groups().isEmpty()) return;
    for (Turnout.Use use : turnout.uses(item)) {
      int most = use.tool().facts().participants().group().orElse(Integer.MAX_VALUE);
      int size = use.groups().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (size <= most) continue;
      problems.accept(
          Problem.of("groups-too-large", plan.value(step.path(), "groups"))
              .with("people", use.people())
              .with("groups", use.groups().size())
              .with("size", size)
              .with("most", most)
              .with("needed", Shares.groups(use.people(), most)));
      return;
    }
  }

  private static void sum(
      Plan.Step step, Map<String, Gathering.Parallel> parallel, Map<String, Integer> themes, int people, Plan plan,
      Problem.Sink problems) {
    int sum = themes.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == people || parallel.isEmpty()) return;
    problems.accept(
        Problem.of("groups-do-not-add-up", plan.key(step.path(), "parallel")).with("sum", sum).with("people", people));
  }
}
