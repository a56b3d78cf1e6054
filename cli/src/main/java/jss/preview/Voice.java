package jss.preview;

/** The words that jss speaks to the editor with, in the editor's language. */
@FunctionalInterface
public interface Voice {
  /** The words under a key, with the values in place of {@code {0}}, {@code {1}} … */
  String say(String key, Object... values);

  /** "1 error", "3 errors": {@code key.one} or {@code key.other}. */
  default String count(String key, long count) {
    return say(key + (count == 1 ? ".one" : ".other"), count);
  }
}
