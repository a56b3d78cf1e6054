package jss.content;

import java.util.Locale;
import java.util.Set;
import jss.source.Span;

/** An address outside the site, as written. */
public record Address(String text, Span at) {
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  /** Whether its scheme is one that a page may link to; entities and escapes must have been decoded. */
  public static boolean isAllowed(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && ALLOWED.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))
        && !address.chars().anyMatch(c -> c <= ' ');
  }
}
