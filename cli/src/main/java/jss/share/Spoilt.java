package jss.share;

import java.util.Arrays;
import java.util.List;

/** Why an archive, or what it would do, is refused; nothing has been written. */
public final class Spoilt extends Exception {
  private static final long serialVersionUID = 1;

  /** Each has a sentence among the messages of the command. */
  public enum Reason {
    UNREADABLE,
    DAMAGED,
    NO_NOTE,
    VERSION,
    KIND,
    PATH,
    TWICE,
    TOO_LARGE,
    CONTENT,
    TEXT_TOO_LARGE,
    REGISTER,
    NO_LANGUAGE,
    ADOPTED,
    ID_TAKEN,
    ID_MALFORMED,
    NO_PROGRAMME
  }

  private final Reason reason;
  private final transient List<String> details;

  Spoilt(Reason reason, String... details) {
    super(reason + " " + List.of(details));
    this.reason = reason;
    this.details = Arrays.stream(details).map(Spoilt::shown).toList();
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
