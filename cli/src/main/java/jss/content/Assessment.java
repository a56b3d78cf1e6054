package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A self-assessment: dimensions, each with levels to choose from. */
public record Assessment(String id, Origin origin, Facts facts, Map<Lang, Words<Assessment.Text>> words)
    implements Entry {
  /**
   * @param dimensions each with a text in the words
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      Map<String, Dimension> dimensions,
      @To(Kind.TOOL) List<Ref> tools,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  /** @param levels how many levels it has, at least 2 */
  public record Dimension(int levels) {}

  public record Text(
      String title, Optional<String> slug, Optional<String> summary, Map<String, DimensionText> dimensions)
      implements jss.content.Text {}

  /** @param levels the lowest first, as many as the facts say */
  public record DimensionText(String title, String question, List<String> levels) {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
