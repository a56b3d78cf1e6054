package jss;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jss.problem.Problem;
import jss.publish.Outcome;
import jss.publish.Refused;

/**
 * How a build ended.
 *
 * @param problems in the order that people read them in
 * @param known what a baseline knew before, and is passed over
 * @param counts of what the programme holds
 * @param outcome what was written; empty when problems or a refusal stood in the way
 * @param refused why the folder could not be written to
 * @param skipped whether nothing had changed since the last build, so that nothing was made
 * @param out where the site lies
 * @param mendable how many of the problems can be mended without asking
 */
public record Result(
    List<Problem> problems,
    List<Problem> known,
    Counts counts,
    Optional<Outcome> outcome,
    Optional<Refused> refused,
    boolean skipped,
    Duration duration,
    Path out,
    int mendable) {

  /**
   * @param entries entries of the programme
   * @param languages languages that pages were made in
   * @param files files of the site
   * @param drafts entries that are left out, as they are drafts; none when nothing had to be looked at
   */
  public record Counts(int entries, int languages, int files, int drafts) {
    static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  /** Files that are new or have other bytes than before. */
  public int written() {
    return outcome.map(Outcome::written).orElse(0);
  }

  /** Files that are no longer part of the site. */
  public int removed() {
    return outcome.map(Outcome::removed).orElse(0);
  }

  /** Whether errors stood in the way of making the pages, so that what only shows in them was not looked for. */
  public boolean isCutShort() {
    return counts.files() == 0;
  }

  /** Whether the site's folder holds what the content says. */
  public boolean isPublished() {
    return outcome.isPresent();
  }
}
