package jss.site;

import jss.render.Texts;

/** Sizes of files as people read them. */
final class Sizes {
  private Sizes() {}

  /** {@code 340 kB} or {@code 1,2 MB}: thousands, as shops and most systems count. */
  static String shown(long bytes, Texts texts) {
    if (bytes < 1_000_000) return texts.text("size.kb", Math.max(1, Math.round(bytes / 1000.0)));
    long tenths = Math.round(bytes / 100_000.0);
    return texts.text("size.mb", tenths / 10, tenths % 10);
  }
}
