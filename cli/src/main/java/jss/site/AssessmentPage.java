package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page of a self-assessment: a form that its script makes a result of, and that sends nothing. */
final class AssessmentPage {
  private AssessmentPage() {}

  record View(
      Frame frame,
      Assessment.Text words,
      Html body,
      List<Dimension> dimensions,
      Optional<SheetLink> sheet,
      List<ToolCard> tools,
      Optional<Dates.Shown> updated) {}

  /** @param levels the lowest first */
  record Dimension(String key, String title, String question, List<String> levels) {}

  static Optional<Output> of(Edition edition, Assessment assessment) {
    return edition
        .spot(assessment, Section.ASSESSMENTS)
        .flatMap(
            spot -> Optional.ofNullable(assessment.words().get(edition.lang()))
                .map(Words::text)
                .map(words -> edition.page(spot, "assessment.ftlh",
                    frame -> view(edition, assessment, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Assessment assessment, Assessment.Text words, Frame frame, Here here) {
    Assessment.Facts facts = assessment.facts();
    return new View(
        frame,
        words,
        edition.body(assessment, here),
        dimensions(facts, words),
        SheetLink.of(assessment, edition, here),
        ToolCard.of(facts.tools().stream().flatMap(ref -> edition.programme().tool(ref).stream()).toList(), edition,
            here),
        facts.updated().map(edition.dates()::when));
  }

  private static List<Dimension> dimensions(Assessment.Facts facts, Assessment.Text words) {
    var dimensions = new ArrayList<Dimension>();
    for (String key : facts.dimensions().keySet())
      Optional.ofNullable(words.dimensions().get(key))
          .ifPresent(text -> dimensions.add(new Dimension(key, text.title(), text.question(), text.levels())));
    return dimensions;
  }
}
