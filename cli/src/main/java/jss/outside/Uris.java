package jss.outside;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as people write them, with letters beyond ASCII, made fit for asking. */
final class Uris {
  private Uris() {}

  /** Without the part after {@code #}, which no server sees; empty when there is nothing to ask. */
  static Optional<URI> of(String address) {
    String text = address.strip();
    int hash = text.indexOf('#');
    if (hash >= 0) text = text.substring(0, hash);
    int slashes = text.indexOf("://");
    if (slashes < 0) return Optional.empty();
    int end = end(text, slashes + 3);
    try {
      String host = IDN.toASCII(text.substring(slashes + 3, end));
      URI uri = new URI(text.substring(0, slashes + 3) + host + escaped(text.substring(end)));
      return Optional.of(new URI(uri.toASCIIString())).filter(Uris::isAskable);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> resolve(URI from, String location) {
    try {
      return of(from.resolve(escaped(location.strip())).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a browser may make something of it all the same. */
  static boolean hasHost(String address) {
    return address.strip().matches("(?i)https?://[^/?#].*");
  }

  /** What browsers take as it is, and a strict reader does not. */
  private static String escaped(String path) {
    var escaped = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean isStray = c == '%' && !path.substring(i).matches("%[0-9a-fA-F]{2}.*");
      if (isStray || " \"<>\\^`{|}[]".indexOf(c) >= 0) escaped.append("%%%02X".formatted((int) c));
      else escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isAskable(URI uri) {
    boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    return isWeb && uri.getHost() != null && !uri.getHost().isEmpty();
  }

  private static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) if ("/?".indexOf(text.charAt(i)) >= 0) return i;
    return text.length();
  }
}
