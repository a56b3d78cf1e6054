package jss.content;

import java.util.List;
import java.util.Optional;

/** People from several sectors who work on a challenge of their own. */
public record Team(
    Localized title,
    @To(Kind.REGION) Optional<Ref> region,
    List<Localized> sectors,
    Optional<Localized> challenge,
    List<Localized> projects,
    List<Localized> results)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
