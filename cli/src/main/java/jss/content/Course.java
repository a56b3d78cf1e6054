package jss.content;

import java.util.List;
import java.util.Optional;

/** A training: what it teaches and how those who take part are chosen. */
public record Course(
    Localized title,
    Optional<Localized> summary,
    Optional<When> period,
    @To(Kind.ORGANISATION) Optional<Ref> host,
    List<Localized> curriculum,
    List<Localized> selection,
    @To(Kind.TEAM) List<Ref> teams)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
