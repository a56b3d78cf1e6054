package jss.content;

import java.util.Optional;

/**
 * Gatherings that belong together, in order of their dates.
 *
 * @param period when it ran
 */
public record Series(
    Localized title,
    Optional<Localized> summary,
    Optional<When> period,
    Optional<Localized> audience)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
