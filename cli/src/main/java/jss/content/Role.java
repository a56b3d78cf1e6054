package jss.content;

import java.util.List;
import java.util.Optional;

/** Who does what in the programme. */
public record Role(
    Localized title,
    Optional<Localized> summary,
    List<Localized> tasks)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
