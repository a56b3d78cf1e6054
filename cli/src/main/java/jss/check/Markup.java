package jss.check;

import java.nio.charset.StandardCharsets;

/**
 * Goes once through the bytes of a page and tells its links and ids: no tree, no expressions, as tens of thousands of
 * pages are to be read in the time that it takes to write them.
 */
final class Markup {
  /** Told what stands in the attributes, with entities undone. */
  interface Reader {
    /** An address in {@code href}, {@code src}, {@code poster}, or one of those in {@code srcset}. */
    void link(String address);

    void id(String id);
  }

  private final byte[] page;
  private final Reader reader;
  private int at;

  private Markup(byte[] page, Reader reader) {
    this.page = page;
    this.reader = reader;
  }

  static void read(byte[] page, Reader reader) {
    new Markup(page, reader).read();
  }

  private void read() {
    while ((at = indexOf('<', at)) < page.length) {
      at++;
      if (says("!--")) skipPast("-->");
      else if (at < page.length && isLetter(page[at])) tag();
    }
  }

  private void tag() {
    int name = at;
    at = endOfName(at);
    int length = at - name;
    while (at < page.length && page[at] != '>') {
      if (isName(page[at])) attribute();
      else at++;
    }
    if (length == 6 && isWord("script", name)) skipPast("</script");
    else if (length == 5 && isWord("style", name)) skipPast("</style");
  }

  private void attribute() {
    int name = at;
    at = endOfName(at);
    int length = at - name;
    if (at + 1 >= page.length || page[at] != '=') return;
    byte quote = page[at + 1];
    if (quote != '"' && quote != '\'') return; // all templates quote
    int from = at + 2;
    int end = indexOf(quote, from);
    value(name, length, from, end);
    at = end + 1;
  }

  private void value(int name, int length, int from, int end) {
    switch (page[name]) {
      case 'h', 's', 'p', 'x' -> {
        if (isWord("href", name, length) || isWord("src", name, length) || isWord("poster", name, length)
            || isWord("xlink:href", name, length))
          reader.link(text(from, end).strip());
        else
          if (isWord("srcset", name, length)) srcset(text(from, end));
      }
      case 'i' -> {
        if (isWord("id", name, length)) reader.id(text(from, end));
      }
      default -> {}
    }
  }

  /** {@code small.jpg 800w, large.jpg 1600w}. */
  private void srcset(String value) {
    for (String candidate : value.split(",", -1)) {
      String address = candidate.strip();
      int space = address.indexOf(' ');
      if (!address.isEmpty()) reader.link(space < 0 ? address : address.substring(0, space));
    }
  }

  private String text(int from, int end) {
    String text = new String(page, from, end - from, StandardCharsets.UTF_8);
    return text.indexOf('&') < 0 ? text : unescaped(text);
  }

  private static String unescaped(String text) {
    return text.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** The length of the page when it is not there. Local variables here and below: half the time of the whole. */
  private int indexOf(int wanted, int from) {
    byte[] bytes = page;
    int i = from;
    while (i < bytes.length && bytes[i] != wanted) i++;
    return i;
  }

  private int endOfName(int from) {
    byte[] bytes = page;
    int i = from;
    while (i < bytes.length && isName(bytes[i])) i++;
    return i;
  }

  private void skipPast(String end) {
    while (at < page.length && !says(end)) at++;
    at = Math.min(at + end.length(), page.length);
  }

  private boolean says(String letters) {
    return at + letters.length() <= page.length && isWord(letters, at);
  }

  private boolean isWord(String word, int from, int length) {
    return length == word.length() && isWord(word, from);
  }

  private boolean isWord(String word, int from) {
    for (int i = 0; i < word.length(); i++) if (page[from + i] != word.charAt(i)) return false;
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isName(int c) {
    return c > '>' || c > ' ' && c != '>' && c != '=' && c != '/';
  }
}
