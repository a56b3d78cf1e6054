package jss.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jss.content.Lang;

/**
 * One printable, not yet made.
 *
 * @param name of its file, without the ending
 * @param languages those on it, the one it is mostly in first
 * @param entry id of the entry that it tells, when it tells one
 * @param version the day that its content is from, when that is known
 * @param fitted whether it is a fixed form that has to fit its sides; else long content flows on
 * @param markup makes its XHTML; a pure function
 */
public record Sheet(
    String name, List<Lang> languages, Optional<String> entry, Optional<LocalDate> version, boolean fitted,
    Supplier<byte[]> markup) {
  public Sheet {
    languages = List.copyOf(languages);
  }

  /** How tightly words are set: the first that fits is taken, and nothing is set tighter than the last. */
  public enum Density {
    ROOMY,
    NORMAL,
    TIGHT
  }
}
