package jss.command;

/** Where the program starts. */
public final class Main {
  private Main() {
  }

  /** Runs jss and ends the process with its exit code. */
  public static void main(String[] args) {
    System.out.println("jss " + Main.class.getPackage().getImplementationVersion());
  }
}
