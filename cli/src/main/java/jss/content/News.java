package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dated notice. */
public record News(String id, Origin origin, Facts facts, Map<Lang, Words<News.Text>> words) implements Entry {
  /**
   * @param date as exact as it is known
   * @param undated whether it is known that nobody knows when it came
   * @param gathering what it tells of
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      Type type,
      Optional<When> date,
      boolean undated,
      Optional<Attachment> picture,
      @To(Kind.GATHERING) Optional<Ref> gathering,
      @To(Kind.THEME) List<Ref> themes,
      @To(Kind.REGION) List<Ref> regions,
      Optional<Address> link,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  public enum Type {
    NEWS,
    EVENT,
    PUBLICATION,
    BLOG
  }

  /** @param alt what the picture shows, needed when there is one */
  public record Text(String title, Optional<String> slug, Optional<String> summary, Optional<String> alt)
      implements jss.content.Text {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
