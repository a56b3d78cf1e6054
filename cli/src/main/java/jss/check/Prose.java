package jss.check;

import java.util.Locale;
import java.util.function.ToIntFunction;
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
  /** Most texts have none of these, and are as they stand. */
  private static final String SIGNS = "«”“\"`(@:";

  /** Takes a whole word, or several with a space between. */
  interface Words {
    /**
     * @param start where it begins in the source
     * @param end where it ends
     * @param small what it says, in small letters
     */
    void take(int start, int end, String small);
  }

  static Prose of(Span span) {
    String raw = span.text();
    boolean quoted = raw.length() > 1 && (raw.startsWith("\"") || raw.startsWith("'"))
        && raw.charAt(raw.length() - 1) == raw.charAt(0); // by YAML, not by the author
    String text = quoted ? " " + raw.substring(1, raw.length() - 1) + " " : raw;
    if (isPlain(text)) return new Prose(text, span.start());
    Matcher foreign = FOREIGN.matcher(text);
    var blank = new StringBuilder(text);
    while (foreign.find())
      for (int i = foreign.start(); i < foreign.end(); i++) blank.setCharAt(i, ' ');
    return new Prose(blank.toString(), span.start());
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) if (SIGNS.indexOf(text.charAt(i)) >= 0) return false;
    return true;
  }

  /**
   * Each word, and it with those after it where that may be a term. A hyphen between letters is part of a word.
   *
   * @param most how many words a term has at most that begins with that one
   */
  void forEachWord(ToIntFunction<String> most, Words words) {
    for (int from = next(0); from < text.length(); from = next(end(from))) {
      int end = end(from);
      String small = take(from, end, words);
      int many = most.applyAsInt(small);
      for (int more = 1; more < many && goesOn(end); more++) {
        end = end(end + 1);
        take(from, end, words);
      }
    }
  }

  private String take(int from, int end, Words words) {
    String small = text.substring(from, end).toLowerCase(Locale.ROOT);
    words.take(start + from, start + end, small);
    return small;
  }

  /** Where the first word begins at or after a place. */
  private int next(int from) {
    int at = from;
    while (at < text.length() && !isOfWord(at)) at++;
    return at;
  }

  private int end(int from) {
    int at = from;
    while (at < text.length() && (isOfWord(at) || text.charAt(at) == '-' && at + 1 < text.length() && isOfWord(at + 1)))
      at++;
    return at;
  }

  /** Whether just a space parts a word from the one after it. */
  private boolean goesOn(int end) {
    return end + 1 < text.length() && text.charAt(end) == ' ' && isOfWord(end + 1);
  }

  private boolean isOfWord(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
