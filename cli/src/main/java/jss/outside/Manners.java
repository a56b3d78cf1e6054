package jss.outside;

import java.time.Duration;

/**
 * How servers are treated.
 *
 * @param patience how long an answer may take
 * @param between what lies between two questions to one host
 * @param longest the longest that a server may ask to be left alone for and still be asked once more
 * @param hosts which computers are asked
 * @param pause waits
 * @param name what jss calls itself
 */
public record Manners(Duration patience, Duration between, Duration longest, Hosts hosts, Pause pause, String name) {
  /** Waits for a while. */
  @FunctionalInterface
  public interface Pause {
    void rest(Duration time) throws InterruptedException;
  }

  /** @param version of jss; may be empty */
  public static Manners good(String version) {
    return new Manners(Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(5), Hosts::reachable,
        Thread::sleep, version.isEmpty() ? "jss (link check)" : "jss/" + version + " (link check)");
  }
}
