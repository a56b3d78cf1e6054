package jss.translate;

import java.util.Locale;

/** How far the translation of a field is, the most urgent first. */
public enum Standing {
  /** There is none. */
  MISSING,
  /** The source has changed since it was made. */
  STALE,
  /** There is one, and nobody has said what it was made from. */
  UNTRACKED,
  /** It was made from the source as it is. */
  CURRENT,
  /** The same, and someone has read it through. */
  REVIEWED;

  /** As it is written in JSON and in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
