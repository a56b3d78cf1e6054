package jss.check;

import jss.content.Assessment;
import jss.content.Entry;
import jss.problem.Problem;

/** Self-assessments with nothing to answer or to choose between, or with other levels in words than in facts. */
final class AssessmentLevels implements Check.OfEntry {
  private static final int LEAST = 2;

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Assessment assessment)) return;
    choices(assessment, problems);
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

  private static void choices(Assessment assessment, Problem.Sink problems) {
    var facts = assessment.origin().facts();
    if (assessment.facts().dimensions().isEmpty())
      problems.accept(Problem.of("assessment-without-dimensions", Place.key(facts, "dimensions")));
    assessment.facts().dimensions().forEach((key, dimension) -> {
      if (dimension.levels() < LEAST)
        problems.accept(Problem.of("levels-too-few", Place.value(facts, "dimensions", key, "levels"))
            .with("seen", dimension.levels())
            .with("least", LEAST));
    });
  }
}
