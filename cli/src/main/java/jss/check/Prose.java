package jss.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.source.Span;

/**
 * An author's text as it stands in the file, with what is not the author's own words made blank: quotations, addresses of
 * links, and code.
 *
 * @param start where it begins in the source
 */
record Prose(String text, int start) {
  private static final Pattern FOREIGN =
      Pattern.compile("«[^»]*»|”[^”]*”|“[^”]*”|\"[^\"]*\"|`[^`]*`|(?<=])\\([^)]*\\)|https?://\\S+|\\S+@\\S+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");

  /** Takes a whole word, or several with a space between. */
  interface Words {
    /** @param start where it begins in the source */
    void take(int start, String word);
  }

  static Prose of(Span span) {
    String raw = span.text();
    boolean quoted = raw.length() > 1 && (raw.startsWith("\"") || raw.startsWith("'"))
        && raw.charAt(raw.length() - 1) == raw.charAt(0); // by YAML, not by the author
    String text = quoted ? " " + raw.substring(1, raw.length() - 1) + " " : raw;
    Matcher foreign = FOREIGN.matcher(text);
    var blank = new StringBuilder(text);
    while (foreign.find())
      for (int i = foreign.start(); i < foreign.end(); i++) blank.setCharAt(i, ' ');
    return new Prose(blank.toString(), span.start());
  }

  /** Each word, then it with the one after it, and with the two after it, so that terms of several words are found. */
  void forEachWord(Words words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int end = word.end();
      words.take(start + word.start(), word.group());
      Matcher next = WORD.matcher(text);
      for (int more = 0; more < 2 && next.find(end); more++) {
        if (!text.substring(end, next.start()).equals(" ")) break;
        end = next.end();
        words.take(start + word.start(), text.substring(word.start(), end));
      }
    }
  }
}
