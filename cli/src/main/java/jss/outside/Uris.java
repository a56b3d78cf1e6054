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
      URI uri = new URI(text.substring(0, slashes + 3) + host + text.substring(end).replace(" ", "%20"));
      return Optional.of(new URI(uri.toASCIIString())).filter(Uris::isAskable);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> resolve(URI from, String location) {
    try {
      return of(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
