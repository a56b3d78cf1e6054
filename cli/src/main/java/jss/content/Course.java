package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * A training: what it teaches and how those who take part are chosen.
 *
 * @param host who gives it
 * @param follows the gatherings that it goes on from
 * @param regions where those who take part come from
 * @param selection how they are chosen
 */
public record Course(
    Localized title,
    Optional<Localized> summary,
    Optional<When> period,
    @To(Kind.ORGANISATION) Optional<Ref> host,
    @To(Kind.SERIES) Optional<Ref> follows,
    @To(Kind.REGION) List<Ref> regions,
    List<Localized> curriculum,
    List<Localized> selection,
    @To(Kind.TEAM) List<Ref> teams)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
