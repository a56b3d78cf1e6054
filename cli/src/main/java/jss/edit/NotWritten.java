package jss.edit;

/** Files that could not be written; all is as it was. */
public final class NotWritten extends Exception {
  private static final long serialVersionUID = 1;

  NotWritten(String why) {
    super(why);
  }

  /** What the system said. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
