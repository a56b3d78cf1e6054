package jss.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why something isn't done; nothing has been written. */
public final class Denied extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final transient List<String> details;
  private final transient Optional<String> meant;

  /** @param reason has a sentence among the messages of the commands */
  Denied(String reason, String... details) {
    this(reason, Optional.empty(), details);
  }

  /** @param meant what may have been meant, or could be taken instead */
  Denied(String reason, Optional<String> meant, String... details) {
    super(reason + " " + Arrays.toString(details));
    this.reason = reason;
    this.details = List.of(details);
    this.meant = meant;
  }

  public String reason() {
    return reason;
  }

  /** What the sentence tells, in its order. */
  public List<String> details() {
    return details;
  }

  public Optional<String> meant() {
    return meant;
  }
}
