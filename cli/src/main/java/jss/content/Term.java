package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A term of the field that must be the same everywhere.
 *
 * @param term the word to use
 * @param avoid words not to use, by language
 */
public record Term(
    Localized term,
    Map<Lang, List<String>> avoid,
    Optional<Localized> note)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return term.in(lang);
  }
}
