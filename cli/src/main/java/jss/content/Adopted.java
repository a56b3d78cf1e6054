package jss.content;

import java.util.Optional;

/**
 * Where something was taken over from; {@code jss adopt} writes it.
 *
 * @param from the programme that offered it
 * @param id what it was called there
 * @param owner who answers for that programme
 * @param address of its page there
 * @param licence that it was offered under
 * @param date when it had last been looked through there
 */
public record Adopted(
    Label from, String id, Optional<Label> owner, Optional<Address> address, Optional<Label> licence,
    Optional<When> date) {}
