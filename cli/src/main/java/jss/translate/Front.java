package jss.translate;

import jss.source.Source;

/** Where front matter ends and Markdown begins in a file of words. */
final class Front {
  private static final String FENCE = "---";

  private Front() {}

  /** Index after the line that ends the front matter; the end of the text where there is no such line. */
  static int end(Source source) {
    String text = source.text();
    for (int at = text.indexOf("\n" + FENCE); at >= 0; at = text.indexOf("\n" + FENCE, at + 1)) {
      if (!source.lineText(source.line(at + 1)).equals(FENCE)) continue;
      int line = text.indexOf('\n', at + 1);
      return line < 0 ? text.length() : line + 1;
    }
    return text.length();
  }

  /** The Markdown, without the line ends that a file ends with. */
  static String body(Source source) {
    String text = source.text().substring(end(source)).replace("\r\n", "\n");
    int last = text.length();
    while (last > 0 && text.charAt(last - 1) == '\n') last--;
    return text.substring(0, last);
  }
}
