package jss.command;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jss.problem.Tongue;

/**
 * Where a command speaks: results to {@code out}, everything else to {@code err}.
 *
 * @param isTerminal whether a person sees {@code err} as it is written
 * @param colour whether colours are wanted
 * @param width characters on a line
 * @param rewrites whether a line can be written over
 */
record Console(Tongue tongue, PrintWriter out, PrintWriter err, boolean isTerminal, boolean colour,
    int width, boolean rewrites, ResourceBundle messages) {

  /** A message with its values in place of {@code {0}}, {@code {1}} … */
  String say(String key, Object... values) {
    String text = messages.getString(key);
    for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }

  /** "1 problem", "3 problems": {@code key.one} or {@code key.other}, with the count before the other values. */
  String count(String key, long count, Object... more) {
    return say(key + (count == 1 ? ".one" : ".other"),
        Stream.concat(Stream.of(count), Stream.of(more)).toArray());
  }

  void tell(String key, Object... values) {
    err.println(say(key, values));
    err.flush();
  }

  String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  /** A line that the next one takes the place of; nothing when nobody watches. */
  void progress(String text) {
    if (!rewrites) return;
    err.print("\r\033[K" + text);
    err.flush();
  }

  /** Takes away what {@link #progress} left. */
  void clearProgress() {
    progress("");
  }
}
