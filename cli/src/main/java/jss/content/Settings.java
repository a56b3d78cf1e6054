package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * What {@code programme.yaml} says of the whole programme.
 *
 * @param languages the source language first
 * @param lede one or two sentences under the title
 * @param address where the site is published, without a last {@code /}
 * @param identity what ids in feeds and calendars are made of; without it the title in the source language is, so write
 *     that down here, as {@code jobbe-smartere-sammen}, before the title is changed
 * @param owner who answers for it
 * @param region where it works
 * @param since the year that it began
 * @param history how it came to be, and what has changed
 * @param vision where it wants to go
 * @param method the wider method that it is part of
 * @param partners those with a role in it
 * @param results what has come of it so far
 * @param audiences whom it is for
 * @param join what visitors are asked to do
 * @param hashtags without {@code #}
 * @param contacts whom to ask, by role
 * @param published the day that it first came out
 * @param parent the site that it is part of
 * @param status how finished it is
 * @param retold says that texts retell a source in own words
 * @param licence of the content
 * @param map what the regions' places are shown on
 * @param sheets what the site offers to print beside its pages
 * @param share what the site offers other programmes to take over, under the licence
 * @param missing what is done with entries that have no words in one of the languages; without it that is an error
 * @param timeZone that clock times are in, such as {@code Europe/Oslo}
 * @param stale what a page tells whose source has changed since it was translated: {@code notice} for a line at its top;
 *     without it nothing. It shows where {@code jss translate done} has told what the page was translated from
 */
public record Settings(
    Localized title,
    List<Lang> languages,
    Localized lede,
    Optional<Address> address,
    Optional<String> identity,
    @To(Kind.ORGANISATION) Ref owner,
    @To(Kind.REGION) Optional<Ref> region,
    Optional<When> since,
    Optional<Localized> history,
    Optional<Localized> vision,
    Optional<Localized> method,
    @To(Kind.ORGANISATION) List<Ref> partners,
    List<Localized> results,
    List<Localized> audiences,
    @To(Kind.THEME) List<Ref> themes,
    Optional<Join> join,
    List<Hashtag> hashtags,
    @To(Kind.PERSON) List<Ref> contacts,
    Optional<When> published,
    Optional<When> updated,
    Optional<Parent> parent,
    Optional<Guide.Status> status,
    @To(Kind.ORGANISATION) Optional<Ref> client,
    Optional<String> report,
    Optional<Localized> referenceGroup,
    Optional<Localized> retold,
    Optional<Localized> licence,
    Optional<String> timeZone,
    Optional<Look> look,
    Optional<Chart> map,
    List<Printable> sheets,
    List<Shared> share,
    Optional<Accessibility> accessibility,
    Optional<Missing> missing,
    Optional<Stale> stale) {

  /** What is done with an entry of that kind that has no words in one of the languages. */
  public Missing.Policy missing(Kind kind) {
    return missing.map(some -> some.of(kind)).orElse(Missing.Policy.ERROR);
  }

  /** What a page does that the source has changed since. */
  public enum Stale {
    NOTICE
  }

  /** What other programmes may take over with {@code jss adopt}. */
  public enum Shared {
    TOOL,
    CASE,
    REGION
  }

  /** A sheet that stands beside a page: a tool's, a gathering's, or a self-assessment's. */
  public enum Printable {
    METHOD_SHEET,
    PROGRAMME,
    ASSESSMENT
  }

  /** @param address of a group or form; without it the text stands alone */
  public record Join(Localized title, Localized text, Optional<Address> address) {}

  public record Hashtag(String tag, Optional<Lang> language) {}

  public record Parent(Localized title, Optional<Address> address) {}

  /**
   * The drawing that regions have their places on.
   *
   * @param drawing a file beside this one, of which the shape is shown: what is drawn becomes land, what is see-through
   *     becomes sea; without one the field is empty
   * @param description what the map shows, for those who don't see it
   */
  public record Chart(Optional<Attachment> drawing, Localized description) {}

  /** @param accent as {@code #rrggbb}; must be readable on white and under white text */
  public record Look(Optional<Colour> accent, Optional<Attachment> logo) {}

  /**
   * Where the statements of accessibility stand.
   *
   * @param norway address at uustatus.no
   * @param sweden address of the tillgänglighetsredogörelse
   * @param finland address of the saavutettavuusseloste, tillgänglighetsutlåtande
   * @param reviewed when the site was last looked through
   */
  public record Accessibility(Optional<Address> norway, Optional<Address> sweden, Optional<Address> finland,
      Optional<When> reviewed) {}
}
