package jss.content;

import java.util.Optional;

/**
 * A person or organisation that has joined the declaration.
 *
 * @param name as it is to be shown
 * @param consent without which a name is never shown
 */
public record Ambassador(
    String name,
    boolean isOrganisation,
    Optional<Localized> part,
    Optional<Consent> consent)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return name;
  }
}
