package jss.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded agreement to be named.
 *
 * @param date when it was given
 * @param scope what it covers, such as {@code site} or {@code print}
 * @param withdrawn when it was taken back; from then on nothing shows the name
 */
public record Consent(LocalDate date, Optional<String> scope, Optional<LocalDate> withdrawn) {}
