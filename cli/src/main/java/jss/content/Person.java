package jss.content;

import java.util.Optional;

/**
 * Someone with a part in the programme, known by role; a name only with a recorded consent.
 *
 * @param role what the person is here
 * @param name shown only with a consent that has not been withdrawn
 * @param unit department or section
 * @param contact whether the person is one to ask
 */
public record Person(
    Optional<Localized> role,
    Optional<String> name,
    Optional<Consent> consent,
    Optional<Localized> unit,
    @To(Kind.ORGANISATION) Optional<Ref> organisation,
    @To(Kind.REGION) Optional<Ref> region,
    Optional<String> country,
    Optional<Address> address,
    boolean contact)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return role.map(text -> text.in(lang)).orElse("");
  }
}
