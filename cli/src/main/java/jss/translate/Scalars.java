package jss.translate;

import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are written in YAML. */
final class Scalars {
  /** Begins with a letter, is on one line, and has nothing that YAML reads as more than text. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .,;!?()/%+=§°«»“”’–—…·×&'\"\\-:]*");
  private static final Pattern NOT_IN_FLOW = Pattern.compile("[,?\\[\\]{}]");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private Scalars() {}

  /** Without quotes where that is safe. */
  static String plain(String text, boolean inFlow) {
    boolean isSafe = PLAIN.matcher(text).matches() && !text.contains(": ") && !text.endsWith(":")
        && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))
        && !(inFlow && (NOT_IN_FLOW.matcher(text).find() || text.indexOf(':') >= 0));
    return isSafe ? text : quoted(text);
  }

  /** In double quotes, on one line. */
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF)
            quoted.append("\\u%04x".formatted((int) c));
          else
            quoted.append(c);
        }
      }
    }
    return quoted.append('"').toString();
  }
}
