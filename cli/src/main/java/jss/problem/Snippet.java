package jss.problem;

import jss.source.Source;
import jss.source.Span;

/**
 * The author's line with a place in it, as it looks in a terminal.
 *
 * @param line the line, cut around the place when it is long; tabs are seen as arrows
 * @param before columns before the place
 * @param length columns of the place, at least 1; a place that goes on over several lines ends with the first
 */
record Snippet(String line, int before, int length) {
  private static final int WIDEST = 100;
  private static final String TAB = "→   ";
  private static final String CUT = "…";

  static Snippet of(Span span) {
    Source source = span.source();
    String text = source.lineText(span.line());
    int lineStart = source.index(span.line(), 1);
    int start = Math.min(span.start() - lineStart, text.length());
    int end = Math.max(start, Math.min(span.end() - lineStart, text.length()));

    int from = 0;
    while (from < start && columns(text.substring(from, start)) > WIDEST / 2) from = text.offsetByCodePoints(from, 1);
    int until = text.length();
    if (columns(text.substring(from)) > WIDEST) {
      until = from;
      for (int width = 0; width < WIDEST && until < text.length(); until = text.offsetByCodePoints(until, 1))
        width += columns(text.codePointAt(until));
    }
    String left = (from > 0 ? CUT : "") + shown(text.substring(from, start));
    String right = shown(text.substring(start, until)) + (until < text.length() ? CUT : "");
    return new Snippet(left + right, columns(left), Math.max(1, columns(text.substring(start, Math.min(end, until)))));
  }

  /** What the text looks like; no character is one that a terminal would obey. */
  private static String shown(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (c == '\t') shown.append(TAB);
      else if (Character.isISOControl(c)) shown.append('�');
      else shown.appendCodePoint(c);
    });
    return shown.toString();
  }

  private static int columns(String text) {
    return text.codePoints().map(Snippet::columns).sum();
  }

  /** As terminals count: none for marks upon the letter before, two for East Asian letters and pictures. */
  static int columns(int c) {
    if (c == '\t') return TAB.length();
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) return 0;
    boolean isWide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
  }
}
