package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages in an order that can be read as a process, or each on its own; the body is the introduction. */
public record Guide(String id, Origin origin, Facts facts, Map<Lang, Words<Guide.Text>> words) implements Entry {
  /**
   * @param components the parts, in order
   * @param appendix the part with contacts and questions
   * @param status how finished it is, such as {@code beta}
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      @To(Kind.PAGE) List<Ref> components,
      @To(Kind.PAGE) Optional<Ref> appendix,
      @To(Kind.ORGANISATION) Optional<Ref> client,
      Optional<String> report,
      Optional<Status> status,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  public enum Status {
    BETA,
    CURRENT,
    CLOSED
  }

  /** @param wishes what was asked for */
  public record Text(
      String title, Optional<String> slug, Optional<String> summary, List<Feedback> feedback, List<Wish> wishes)
      implements jss.content.Text {}

  /**
   * What readers and testers said of it.
   *
   * @param from who, by role
   */
  public record Feedback(String from, List<String> points) {}

  /**
   * Something that readers asked for.
   *
   * @param answer what has come of it
   */
  @Brief
  public record Wish(String text, Optional<String> answer) {}

  /** The parts and then the appendix, as one reads them through. */
  public List<Ref> parts() {
    return Stream.concat(facts.components().stream(), facts.appendix().stream()).toList();
  }

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
