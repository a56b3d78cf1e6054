package jss.command;

import java.io.PrintWriter;
import java.io.Writer;
import jss.problem.Tongue;

/** The words of the command line for tests of what stands elsewhere. */
public record Speaking(Tongue tongue) {
  public static Speaking in(Tongue tongue) {
    return new Speaking(tongue);
  }

  public String say(String key, Object... values) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return new Console(tongue, nowhere, nowhere, false, false, 80, false, Ui.texts("messages", tongue)).say(key,
        values);
  }
}
