package jss;

import java.util.regex.Pattern;

/** What a page says, without how it looks: one line for each block. */
final class PlainText {
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b.*</main>");
  private static final Pattern SILENT = Pattern.compile("(?s)<(script|style|head)\\b.*?</\\1>");
  private static final Pattern INLINE = Pattern.compile("</?(?:a|abbr|b|bdi|code|em|i|span|strong|time|wbr)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

  private PlainText() {}

  /** The text under a line that names it; of a page of the site, what is between menu and foot. */
  static String section(String name, String html) {
    var main = MAIN.matcher(html);
    return "=== " + name + "\n" + of(main.find() ? main.group() : html) + "\n";
  }

  static String of(String html) {
    String text = SILENT.matcher(html).replaceAll("");
    text = TAG.matcher(INLINE.matcher(text.replaceAll("\\s+", " ")).replaceAll("")).replaceAll("\n");
    text = text.replace("&nbsp;", "\u00a0").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
        .replace("&#39;", "'").replace("&amp;", "&").replace("\u00ad", "");
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
