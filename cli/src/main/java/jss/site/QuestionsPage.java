package jss.site;

import java.util.List;
import jss.content.Kind;
import jss.content.Question;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page with all questions and answers. */
final class QuestionsPage {
  private QuestionsPage() {}

  record View(Frame frame, List<QuestionView> questions) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.QUESTIONS);
    Here here = new Here(spot.path());
    return edition.page(spot, "questions.ftlh", frame -> new View(frame, questions(edition, here)));
  }

  private static List<QuestionView> questions(Edition edition, Here here) {
    return edition.programme().items(Kind.QUESTION).stream()
        .map(item -> QuestionView.of(item.id(), (Question) item.value(), edition, here))
        .toList();
  }
}
