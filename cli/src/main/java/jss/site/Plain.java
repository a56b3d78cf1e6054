package jss.site;

/** Texts for formats that know fewer characters than people can type. */
final class Plain {
  private Plain() {}

  /** Without what XML and calendars have no room for: control characters other than line breaks, and halves of pairs. */
  static String text(String text) {
    if (text.codePoints().allMatch(Plain::isAllowed)) return text;
    var plain = new StringBuilder(text.length());
    text.codePoints().filter(Plain::isAllowed).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isAllowed(int point) {
    return point >= ' ' && point < 0xD800 && (point < 0x7F || point > 0x9F) || point == '\n' || point == '\t'
        || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF;
  }
}
