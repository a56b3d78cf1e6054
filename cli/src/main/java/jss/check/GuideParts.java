package jss.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Ref;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Span;

/** Guides without parts, and pages that stand twice: a page can tell of one place only where it stands. */
final class GuideParts implements Check.OfProgramme {
  private record Placed(Guide guide, Span at) {}

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<String, Placed> placed = new HashMap<>();
    for (Guide guide : scope.programme().guides()) {
      Node facts = guide.origin().facts();
      int index = 0;
      for (Ref component : guide.facts().components())
        place(component, guide, Place.value(facts, "components", index++), placed, problems);
      guide.facts().appendix()
          .ifPresent(appendix -> place(appendix, guide, Place.value(facts, "appendix"), placed, problems));
      if (index == 0) problems.accept(Problem.of("guide-without-parts", Place.key(facts, "components")));
    }
  }

  private static void place(Ref part, Guide guide, Span at, Map<String, Placed> placed, Problem.Sink problems) {
    Optional<Placed> before = Optional.ofNullable(placed.putIfAbsent(part.id(), new Placed(guide, at)));
    before.ifPresent(first -> problems.accept(
        first.guide().equals(guide)
            ? Problem.of("guide-part-repeated", at).with("id", part.id()).related(first.at())
            : Problem.of("guide-part-shared", at).with("id", part.id()).with("guide", first.guide().id())
                .related(first.at())));
  }
}
