package jss.content;

import java.net.URI;
import java.net.URISyntaxException;
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

  /** Whether it is one that a whole site can have: of the web, with a host, whatever letters that is written in. */
  public static boolean isSite(String address) {
    try {
      var uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
