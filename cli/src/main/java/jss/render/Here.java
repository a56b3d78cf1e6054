package jss.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The page that links are written on.
 *
 * @param path its own path in the site
 * @param root what links begin with on a page that may be shown at any address, such as {@code /}; else they are relative
 */
public record Here(String path, Optional<String> root) {
  public Here(String path) {
    this(path, Optional.empty());
  }

  /** Where its links are written from: pages that have it in common have all addresses in common. */
  public String from() {
    return root.orElseGet(() -> path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The address of a page or file as written on this page. */
  public String to(String target) {
    if (root.isPresent()) return root.get() + encoded(target);
    int shared = 0;
    for (int slash = path.indexOf('/'); slash >= 0
        && target.startsWith(path.substring(shared, slash + 1), shared); slash = path.indexOf('/', shared))
      shared = slash + 1;
    var relative = new StringBuilder(target.length() + 6);
    for (int slash = path.indexOf('/', shared); slash >= 0; slash = path.indexOf('/', slash + 1))
      relative.append("../");
    return relative.append(encoded(target.substring(shared))).toString();
  }

  /** Escaped for an address where it must be: spaces and letters outside ASCII. */
  static String encoded(String path) {
    for (int i = 0; i < path.length(); i++) if (!isPlain(path.charAt(i))) return encode(path);
    return path;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '#' || c == '_'
        || (c >= 'A' && c <= 'Z');
  }

  private static String encode(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
