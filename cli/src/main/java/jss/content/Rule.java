package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the programme's rules of co-operation; the body says what it means in practice. */
public record Rule(String id, Origin origin, Facts facts, Map<Lang, Words<Rule.Text>> words) implements Entry {
  /**
   * @param number its place among the rules, from 1
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      int number,
      @To(Kind.TOOL) List<Ref> tools,
      @To(Kind.CASE) List<Ref> cases,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  /**
   * @param title a short name
   * @param summary the rule itself, one sentence
   * @param question a question to ask oneself
   * @param practice what one does to follow it
   */
  public record Text(
      String title, Optional<String> slug, Optional<String> summary, String question, List<String> practice)
      implements jss.content.Text {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
