package jss.site;

import java.util.List;
import jss.content.Question;
import jss.content.Ref;
import jss.render.Here;

/** A question with its answer. */
record QuestionView(String id, String question, String answer, List<Link> see) {
  static List<QuestionView> of(List<Ref> refs, Edition edition, Here here) {
    return refs.stream().flatMap(ref -> edition.programme().item(ref, Question.class)
        .map(question -> of(ref.id(), question, edition, here)).stream()).toList();
  }

  static QuestionView of(String id, Question question, Edition edition, Here here) {
    return new QuestionView(id, question.question().in(edition.lang()), question.answer().in(edition.lang()),
        edition.links(question.see(), here));
  }
}
