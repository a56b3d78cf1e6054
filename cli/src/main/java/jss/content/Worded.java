package jss.content;

/** Facts under a key that may do without words under the same key. */
public interface Worded {
  boolean needsWords();
}
