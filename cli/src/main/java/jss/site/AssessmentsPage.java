package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Kind;
import jss.content.Words;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the self-assessments. */
final class AssessmentsPage {
  private AssessmentsPage() {}

  record View(Frame frame, List<Card> cards) {}

  record Card(String title, String href, Html marks, Optional<String> summary) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.ASSESSMENTS);
    return edition.page(spot, "assessments.ftlh", frame -> new View(frame, cards(edition, new Here(spot.path()))));
  }

  private static List<Card> cards(Edition edition, Here here) {
    return edition.programme().all(Kind.ASSESSMENT, Assessment.class).stream()
        .flatMap(it -> edition.link(it.id(), here)
            .map(link -> new Card(link.title(), link.href(), link.marks(), summary(it, edition))).stream())
        .toList();
  }

  private static Optional<String> summary(Assessment it, Edition edition) {
    return Optional.ofNullable(it.words().get(edition.lang())).map(Words::text).flatMap(Assessment.Text::summary);
  }
}
