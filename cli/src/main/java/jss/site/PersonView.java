package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Address;
import jss.content.Consent;
import jss.content.Person;
import jss.content.Ref;

/**
 * Someone by role.
 *
 * @param name only with a consent that stands
 */
record PersonView(
    Optional<String> name, String role, Optional<String> unit, Optional<String> organisation, Optional<String> region,
    Optional<String> address) {

  static List<PersonView> of(List<Ref> refs, Edition edition) {
    return refs.stream()
        .flatMap(ref -> edition.programme().item(ref, Person.class).map(person -> of(person, edition)).stream())
        .toList();
  }

  static PersonView of(Person person, Edition edition) {
    return new PersonView(
        person.name().filter(_ -> stands(person.consent())),
        person.title(edition.lang()),
        person.unit().map(text -> text.in(edition.lang())),
        person.organisation().map(ref -> edition.title(ref.id())),
        person.region().map(ref -> edition.title(ref.id())),
        person.address().map(Address::text));
  }

  /** Whether a consent was given and not taken back. */
  static boolean stands(Optional<Consent> consent) {
    return consent.filter(given -> given.withdrawn().isEmpty()).isPresent();
  }

  /** The name where it may be shown, else the role. */
  String shown() {
    return name.orElse(role);
  }
}
