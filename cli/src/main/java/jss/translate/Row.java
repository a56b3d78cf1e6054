package jss.translate;

import java.util.Optional;
import jss.content.Lang;
import jss.content.Translations;
import jss.content.Translations.Mark;

/**
 * A field in a language that it is translated to.
 *
 * @param mark what it was made from, when that was said
 * @param before what the source said then
 */
public record Row(Subject subject, Field field, Lang lang, Standing standing, Optional<Mark> mark,
    Optional<String> before) {

  /** @param state what is kept beside the subject */
  static Row of(Subject subject, Field field, Lang lang, Translations state) {
    String from = field.original().map(Said::hash).orElse("");
    Optional<Said> here = field.in(lang);
    String to = here.map(Said::hash).orElse("");
    Optional<Mark> mark = state.mark(lang, subject.prefix() + field.name(), from, to);
    return new Row(subject, field, lang, standing(here.isPresent(), from, to, mark), mark,
        mark.map(one -> state.texts().getOrDefault(one.from(), "")));
  }

  private static Standing standing(boolean isThere, String from, String to, Optional<Mark> mark) {
    if (!isThere) return Standing.MISSING;
    if (mark.isEmpty()) return Standing.UNTRACKED;
    if (!mark.get().from().equals(from)) return Standing.STALE;
    return mark.get().reviewed() && mark.get().to().equals(to) ? Standing.REVIEWED : Standing.CURRENT;
  }

  /** Whether it says the same as when it was last said to be done. */
  public boolean isUntouched() {
    return mark.isPresent() && field.in(lang).filter(said -> said.hash().equals(mark.get().to())).isPresent();
  }
}
