package jss.content;

import java.util.Optional;

/** A heading that documents are listed under; the order in the register is the order on the page. */
public record Group(
    Localized title,
    Optional<Localized> summary)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
