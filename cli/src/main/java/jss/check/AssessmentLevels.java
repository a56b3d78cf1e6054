package jss.check;

import jss.content.Assessment;
import jss.content.Entry;
import jss.problem.Problem;

/** Dimensions of a self-assessment with more or fewer levels in words than in facts. */
final class AssessmentLevels implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Assessment assessment)) return;
    assessment.words().values().forEach(
        words -> words.text().dimensions().forEach(
            (key, said) -> {
              Assessment.Dimension dimension = assessment.facts().dimensions().get(key);
              if (dimension == null || dimension.levels() == said.levels().size()) return;
              problems.accept(
                  Problem.of("levels-differ", Place.key(words.front(), "dimensions", key, "levels"))
                      .with("seen", said.levels().size())
                      .with("expected", dimension.levels())
                      .related(Place.value(assessment.origin().facts(), "dimensions", key, "levels")));
            }));
  }
}
