package jss.sheet;

import java.util.List;
import java.util.Optional;
import jss.content.Case;
import jss.content.Words;
import jss.render.Lesson;

/**
 * What one case teaches, as the handbook tells it.
 *
 * @param failures what did not work, each with the kind it is
 */
record CaseLessons(String title, Optional<String> summary, List<Failure> failures, List<String> learnt) {
  record Failure(String word, String text) {}

  static List<CaseLessons> all(Workshop workshop) {
    return workshop.programme().cases().stream().filter(Case::teaches)
        .flatMap(it -> Optional.ofNullable(it.words().get(workshop.lang())).map(Words::text)
            .map(words -> of(workshop, it, words)).stream())
        .toList();
  }

  private static CaseLessons of(Workshop workshop, Case it, Case.Text words) {
    List<Lesson> lessons = Lesson.of(it, workshop.lang(), workshop.texts());
    return new CaseLessons(
        words.title(), words.summary(),
        lessons.stream().filter(lesson -> lesson.sort().isFailure() && lesson.sort() != Lesson.Sort.WITHDRAWN)
            .map(lesson -> new Failure(workshop.texts().of("lesson", lesson.sort()), lesson.text())).toList(),
        words.learnt());
  }
}
