package jss.render;

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
public record PersonView(
    Optional<String> name, String role, Optional<String> unit, Optional<String> organisation, Optional<String> region,
    Optional<String> address) {

  public static List<PersonView> of(List<Ref> refs, Voice voice) {
    return refs.stream()
        .flatMap(ref -> voice.programme().item(ref, Person.class).map(person -> of(person, voice)).stream())
        .toList();
  }

  public static PersonView of(Person person, Voice voice) {
    return new PersonView(
        person.name().filter(_ -> stands(person.consent())),
        person.title(voice.lang()),
        person.unit().map(text -> text.in(voice.lang())),
        person.organisation().map(ref -> voice.title(ref.id())),
        person.region().map(ref -> voice.title(ref.id())),
        person.address().map(Address::text));
  }

  /** Whether a consent was given and not taken back. */
  public static boolean stands(Optional<Consent> consent) {
    return consent.filter(given -> given.withdrawn().isEmpty()).isPresent();
  }

  /** The name where it may be shown, else the role. */
  public String shown() {
    return name.orElse(role);
  }
}
