package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A term of the field that must be the same everywhere.
 *
 * @param term the word to use
 * @param avoid words not to use, by language; their regular forms are found too, unless some of them are listed
 * @param forms other words that say the term, and forms of it that are not regular, by language
 */
public record Term(
    Localized term,
    Map<Lang, List<String>> avoid,
    Map<Lang, List<String>> forms,
    Optional<Localized> note)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return term.in(lang);
  }
}
