package jss.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is let in: a browser on this machine that asks for this site, and no other page through it. */
record Guard(int port) {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * What there is to know of a request before it is answered.
   *
   * @param path as it was sent, still encoded
   * @param hosts every {@code Host} that it names
   * @param origins every {@code Origin}
   */
  record Asked(String method, String path, List<String> hosts, List<String> origins, boolean fromHere) {}

  /** The status of a refusal; empty when the request may be answered. */
  Optional<Integer> refusal(Asked asked) {
    if (!asked.fromHere()) return Optional.of(403);
    if (asked.hosts().size() != 1 || !isOurs(asked.hosts().getFirst())) return Optional.of(421);
    boolean foreign = asked.origins().stream().anyMatch(origin -> !isOurOrigin(origin));
    if (foreign) return Optional.of(403);
    if (!asked.method().equals("GET") && !asked.method().equals("HEAD")) return Optional.of(405);
    return isPlain(asked.path()) ? Optional.empty() : Optional.of(400);
  }

  private boolean isOurs(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(ours -> name.equals(ours + ":" + port) || (port == 80 && name.equals(ours)));
  }

  private boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && isOurs(origin.substring("http://".length()));
  }

  /** Files are looked up by name and never joined to a folder; what tries to climb is refused all the same. */
  private static boolean isPlain(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return path.startsWith("/") && !path.contains("\\") && !path.contains("..") && !path.contains("//")
        && !lower.contains("%2e") && !lower.contains("%2f") && !lower.contains("%5c") && !lower.contains("%00");
  }
}
