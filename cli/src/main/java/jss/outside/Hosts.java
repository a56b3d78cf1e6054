package jss.outside;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Which computers are asked: only those that every visitor of a site can reach. */
@FunctionalInterface
public interface Hosts {
  /** An answer instead of asking: no such computer, or one on somebody's own network. */
  Optional<Answer> refuse(URI uri);

  /** By the names and addresses themselves. */
  static Optional<Answer> reachable(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (host.equals("localhost") || host.endsWith(".localhost") || host.endsWith(".local"))
      return Optional.of(Answer.gone(Answer.PRIVATE));
    if (isProxied(uri)) return Optional.empty(); // then only the proxy knows the names
    try {
      for (InetAddress address : InetAddress.getAllByName(host))
        if (isPrivate(address)) return Optional.of(Answer.gone(Answer.PRIVATE));
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(Answer.gone(Answer.NO_HOST));
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isShared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64; // RFC 6598
    boolean isThisNetwork = bytes.length == 4 && bytes[0] == 0;
    boolean isUnique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC; // RFC 4193
    return isShared || isThisNetwork || isUnique || address.isLoopbackAddress() || address.isAnyLocalAddress()
        || address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress();
  }

  private static boolean isProxied(URI uri) {
    ProxySelector selector = ProxySelector.getDefault();
    return selector != null && selector.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }
}
