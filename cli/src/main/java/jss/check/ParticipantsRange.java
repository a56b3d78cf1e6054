package jss.check;

import java.util.Optional;
import jss.content.Entry;
import jss.content.Tool;
import jss.problem.Problem;
import jss.source.Node;

/** Numbers of participants that contradict each other. */
final class ParticipantsRange implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Tool tool)) return;
    Tool.Participants people = tool.facts().participants();
    Node facts = tool.origin().facts();
    Optional<Integer> group = people.group();
    if (people.min() < 1) tell("min", people.min(), 1, facts, problems);
    else if (people.max() < people.min()) tell("max", people.max(), people.min(), facts, problems);
    else if (group.isPresent() && group.get() < 1) tell("group", group.get(), 1, facts, problems);
    else
      if (group.isPresent() && group.get() > people.max())
        problems.accept(
            Problem.of("group-above-max", Place.value(facts, "participants", "group"))
                .with("group", group.get())
                .with("max", people.max())
                .related(Place.value(facts, "participants", "max")));
  }

  private static void tell(String key, int seen, int least, Node facts, Problem.Sink problems) {
    problems.accept(
        Problem.of("participants-range", Place.value(facts, "participants", key))
            .with("key", key)
            .with("seen", seen)
            .with("least", least));
  }
}
