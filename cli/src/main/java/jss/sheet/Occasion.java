package jss.sheet;

import java.time.LocalDate;
import java.util.Optional;
import jss.content.Gathering;

/**
 * What is asked of one time that a gathering is held, where it differs from what the content says.
 *
 * @param participants how many come, which counts groups, copies and what to pack
 * @param date of the first day
 * @param place as it is to be printed
 */
public record Occasion(Optional<Integer> participants, Optional<LocalDate> date, Optional<String> place) {
  public static final Occasion AS_WRITTEN = new Occasion(Optional.empty(), Optional.empty(), Optional.empty());

  /** How many come; empty when neither this nor the content says it. */
  public Optional<Integer> headcount(Gathering gathering) {
    return participants.or(() -> gathering.facts().participants());
  }
}
