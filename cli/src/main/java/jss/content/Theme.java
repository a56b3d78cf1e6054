package jss.content;

import java.util.Optional;

/** A challenge that the programme works on. */
public record Theme(
    Localized title,
    Optional<Localized> summary)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
