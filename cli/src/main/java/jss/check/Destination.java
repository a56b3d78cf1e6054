package jss.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import jss.content.Address;

/**
 * Where a link or picture leads, with everything undone that could hide it from the eye but not from a browser.
 *
 * @param text without entities, escapes and control characters
 */
record Destination(Sort sort, String text) {
  enum Sort {
    /** Outside the site, by a scheme that may be used. */
    ADDRESS,
    /** By any other scheme. */
    REFUSED,
    /** On the same page. */
    ANCHOR,
    /** A file beside the one it stands in. */
    FILE,
    /** A path that leaves the folder, or would on some computer. */
    OUTSIDE,
    /** The id of something in the programme. */
    ID,
    EMPTY
  }

  private static final Pattern ENTITY = Pattern
      .compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(colon|tab|newline|sol|bsol));?", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> NAMED =
      Map.of("colon", ":", "tab", "", "newline", "", "sol", "/", "bsol", "\\");

  static Destination of(String written) {
    String text = decoded(written);
    return new Destination(sort(written, text), text);
  }

  private static Sort sort(String written, String text) {
    if (text.isEmpty()) return Sort.EMPTY;
    if (text.startsWith("#")) return Sort.ANCHOR;
    if (isOutside(text)) return Sort.OUTSIDE;
    int colon = text.indexOf(':');
    if (colon >= 0 && text.chars().limit(colon).noneMatch(c -> c == '/' || c == '?' || c == '#'))
      return Address.isAllowed(written) ? Sort.ADDRESS : Sort.REFUSED;
    return text.chars().anyMatch(c -> c == '.' || c == '/') ? Sort.FILE : Sort.ID;
  }

  /** Whether a path may lead out of the folder that it is written in, on any kind of computer. */
  static boolean isOutside(String path) {
    boolean isDrive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
    if (isDrive || path.startsWith("/") || path.startsWith("~") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0)
      return true;
    return path.equals("..") || path.startsWith("../") || path.contains("/../") || path.endsWith("/..");
  }

  private static String decoded(String written) {
    String text = written;
    if (text.indexOf('&') >= 0)
      text = ENTITY.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(entity(match)));
    if (text.indexOf('%') >= 0) text = percent(text);
    if (text.chars().noneMatch(Destination::isHidden)) return text;
    var shown = new StringBuilder();
    text.chars().filter(c -> !isHidden(c)).forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  /** NUL stays: it is a fault of its own. */
  private static boolean isHidden(int c) {
    return c != 0 && (c <= ' ' && c != ' ' || c >= 0x7F && c <= 0x9F);
  }

  private static String entity(java.util.regex.MatchResult match) {
    if (match.group(3) != null) return NAMED.getOrDefault(match.group(3).toLowerCase(java.util.Locale.ROOT), "");
    int point = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }

  private static String percent(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a per cent sign that escapes nothing
    }
  }
}
