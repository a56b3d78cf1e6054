package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A free page; also a part of a guide. */
public record Page(String id, Origin origin, Facts facts, Map<Lang, Words<Page.Text>> words) implements Entry {
  /**
   * @param order its place among the pages, lowest first; pages without come last, by title
   * @param menu whether it stands in the menu under "About"
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      Optional<Integer> order,
      boolean menu,
      @To(Kind.TOOL) List<Ref> tools,
      @To(Kind.CASE) List<Ref> cases,
      @To(Kind.QUESTION) List<Ref> questions,
      @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.VIDEO) List<Ref> videos,
      @To(Kind.PERSON) List<Ref> contacts,
      @To(Kind.THEME) List<Ref> themes,
      @To(Kind.REGION) List<Ref> regions,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  public record Text(String title, Optional<String> slug, Optional<String> summary) implements jss.content.Text {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
