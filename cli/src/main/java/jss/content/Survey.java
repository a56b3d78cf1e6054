package jss.content;

import java.util.List;
import java.util.Optional;

/** What was asked and found out about regions. */
public record Survey(
    Localized title,
    @To(Kind.REGION) List<Ref> regions,
    List<Localized> topics,
    Optional<When> date,
    List<Localized> findings,
    @To(Kind.DOCUMENT) List<Ref> documents)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
