package jss.outside;

/**
 * What came of asking for an address.
 *
 * @param why a number such as {@code 404}, or one of the words below
 * @param moved the new address; empty unless it has moved
 */
public record Answer(Verdict verdict, String why, String moved) {
  public static final String TIME_OUT = "time-out";
  public static final String NO_HOST = "no-host";
  public static final String PRIVATE = "private";
  public static final String LOOP = "loop";
  public static final String NO_ADDRESS = "no-address";
  public static final String NO_CONNECTION = "no-connection";
  public static final String ODD = "odd";
  public static final String LATER = "later";

  /** What it means for a link. */
  public enum Verdict {
    GOOD,
    /** It is there, but for good under another address. */
    MOVED,
    /** There is nothing for anyone. */
    GONE,
    /** It may be there for people: nothing is said of it. */
    UNKNOWN
  }

  static Answer good() {
    return new Answer(Verdict.GOOD, "200", "");
  }

  static Answer gone(String why) {
    return new Answer(Verdict.GONE, why, "");
  }

  static Answer unknown(String why) {
    return new Answer(Verdict.UNKNOWN, why, "");
  }

  static Answer moved(String to) {
    return new Answer(Verdict.MOVED, "301", to);
  }
}
