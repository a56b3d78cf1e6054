package jss.publish;

/**
 * What became of a replacement.
 *
 * @param written files that are new or have other bytes than before
 * @param removed files that are no longer part of the site
 * @param kept files that were right already
 */
public record Outcome(int written, int removed, int kept) {
  /** Whether nothing was touched. */
  public boolean isUnchanged() {
    return written == 0 && removed == 0;
  }
}
