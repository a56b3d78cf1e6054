package jss.content;

import java.util.Optional;

/**
 * A body that takes part: county, municipality, university, company, association.
 *
 * @param title its name
 * @param part what it does in the programme
 * @param formerly what it was part of before, or what became of it
 */
public record Organisation(
    Localized title,
    Optional<Localized> part,
    Optional<String> kind,
    Optional<String> country,
    @To(Kind.REGION) Optional<Ref> region,
    Optional<Localized> formerly,
    Optional<Address> address,
    boolean partner)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
