package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages in an order that can be read as a process, or each on its own; the body is the introduction. */
public record Guide(String id, Origin origin, Facts facts, Map<Lang, Words<Guide.Text>> words) implements Entry {
  /**
   * @param components the parts, in order
   * @param appendix the part with contacts and questions
   * @param status how finished it is, such as {@code beta}
   */
  public record Facts(
      @To(Kind.PAGE) List<Ref> components,
      @To(Kind.PAGE) Optional<Ref> appendix,
      @To(Kind.ORGANISATION) Optional<Ref> client,
      Optional<String> report,
      Optional<Status> status,
      Optional<When> updated,
      List<Redirect> redirects,
      boolean draft) {}

  public enum Status {
    BETA,
    CURRENT,
    CLOSED
  }

  public record Text(String title, Optional<String> slug, Optional<String> summary, List<Feedback> feedback)
      implements jss.content.Text {}

  /**
   * What readers and testers said of it.
   *
   * @param from who, by role
   */
  public record Feedback(String from, List<String> points) {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
