package jss.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Case;
import jss.content.Lang;
import jss.content.Words;

/**
 * One thing that a case teaches.
 *
 * @param anchor where it stands on the page of its case
 */
public record Lesson(Sort sort, String text, String anchor) {
  /** What kind of lesson it is; the text {@code lesson.failed} and so on names it. */
  public enum Sort {
    WITHDRAWN,
    REFUTED,
    FAILED,
    LEARNT;

    /** Whether it is about something that did not work. */
    public boolean isFailure() {
      return this != LEARNT;
    }
  }

  /** What did not work first, and then what was learnt, in the order they are told. */
  public static List<Lesson> of(Case it, Lang lang, Texts texts) {
    Words<Case.Text> words = it.words().get(lang);
    if (words == null) return List.of();
    var lessons = new ArrayList<Lesson>();
    if (it.facts().withdrawn())
      lessons.add(new Lesson(Sort.WITHDRAWN, words.text().summary().orElseGet(() -> texts.text("case.withdrawn")),
          anchor("withdrawn")));
    it.facts().hypotheses().forEach((key, hypothesis) -> {
      if (hypothesis.verdict() == Case.Verdict.REFUTED)
        Optional.ofNullable(words.text().hypotheses().get(key))
            .ifPresent(text -> lessons.add(new Lesson(Sort.REFUTED, text, anchor("hypothesis-" + key))));
    });
    numbered(Sort.FAILED, words.text().failed(), lessons);
    numbered(Sort.LEARNT, words.text().learnt(), lessons);
    return lessons;
  }

  private static void numbered(Sort sort, List<String> texts, List<Lesson> lessons) {
    for (int i = 0; i < texts.size(); i++)
      lessons.add(new Lesson(sort, texts.get(i), anchor(Texts.keyOf("", sort).substring(1) + "-" + (i + 1))));
  }

  private static String anchor(String name) {
    return "p-" + name;
  }
}
