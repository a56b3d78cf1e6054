package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declaration that organisations and people join; the body tells its background. */
public record Declaration(String id, Origin origin, Facts facts, Map<Lang, Words<Declaration.Text>> words)
    implements Entry {
  /**
   * @param issuer who stands behind it
   * @param contacts whom to ask, by role
   * @param group address of the group that those who join become members of
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      @To(Kind.ORGANISATION) Ref issuer,
      @To(Kind.PERSON) List<Ref> contacts,
      Optional<Address> group,
      @To(Kind.DOCUMENT) List<Ref> documents,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  /**
   * @param who who may join
   * @param ambassador what an ambassador is
   * @param consent what one agrees to, point by point
   * @param retold says that the wording is the editors' own and where the original stands
   */
  public record Text(
      String title,
      Optional<String> slug,
      Optional<String> summary,
      String who,
      String ambassador,
      List<String> consent,
      Optional<String> retold)
      implements jss.content.Text {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
