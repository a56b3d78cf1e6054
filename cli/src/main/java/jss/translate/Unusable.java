package jss.translate;

import java.util.Arrays;
import java.util.List;

/** Why a translator's file is refused; nothing has been written. */
public final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  /** Each has a sentence among the messages of the command. */
  public enum Reason {
    NOT_XML,
    ENTITIES,
    NOT_XLIFF,
    VERSION,
    LANGUAGE,
    UNKNOWN,
    TWICE,
    STRUCTURE,
    TOO_LARGE,
    UNSAFE
  }

  private final Reason reason;
  private final transient List<String> details;

  Unusable(Reason reason, String... details) {
    super(reason + " " + List.of(details));
    this.reason = reason;
    this.details = Arrays.stream(details).map(Unusable::shown).toList();
  }

  /** What strangers wrote: on one line, not too long, and nothing that a terminal would obey. */
  private static String shown(String detail) {
    String line = detail.replaceAll("\\p{Cntrl}", "\uFFFD");
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }

  public Reason reason() {
    return reason;
  }

  /** What the sentence tells, in its order. */
  public List<String> details() {
    return details;
  }
}
