package jss.content;

import java.util.List;
import java.util.Optional;

/** A numbered part of what the programme does; its order in the register is its number. */
public record Strand(
    Localized title,
    Localized summary,
    @To(Kind.SERIES) List<Ref> series,
    Optional<When> period,
    List<Localized> parts)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
