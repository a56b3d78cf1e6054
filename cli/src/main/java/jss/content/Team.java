package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * People from several sectors who work on a challenge of their own.
 *
 * @param model whether it is a made-up example
 * @param projects what their work is tied to
 */
public record Team(
    Localized title,
    boolean model,
    Optional<Localized> summary,
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
