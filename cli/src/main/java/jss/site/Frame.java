package jss.site;

import java.util.List;
import java.util.Optional;
import jss.render.Dates;
import jss.render.Html;

/**
 * What every page has around its content.
 *
 * @param lang tag of the page's language
 * @param title the page's own
 * @param site the programme's title
 * @param canonical the page's whole address, when it is known where the site lies
 * @param assets address of the folder with styles and fonts, ending in {@code /}
 * @param feed address of the news as a feed, when there is one
 * @param data what the page is about, as JSON-LD
 * @param isHome whether it is the language's first page
 * @param stale when the source has changed since the page was translated
 * @param adopted where what the page shows was taken over from
 * @param borrowed what is said of words that are in another language
 * @param archive of what the page shows, for other programmes
 * @param menu and {@code footer}: finished, as they are the same on many pages
 */
record Frame(
    String lang,
    String title,
    String site,
    Optional<String> description,
    Optional<String> canonical,
    String assets,
    String home,
    boolean isHome,
    Html menu,
    List<Language> languages,
    List<Alternate> alternates,
    Optional<String> feed,
    Optional<Html> data,
    List<Link> crumbs,
    Optional<StaleNotice> stale,
    Optional<AdoptedView> adopted,
    Optional<Borrowed> borrowed,
    Optional<ArchiveLink> archive,
    Html footer) {

  /** @param source the page that it was translated from */
  record StaleNotice(String text, Link source, String lang) {}

  /** @param size of what other programmes may take over, ready to be read */
  record ArchiveLink(String href, String size) {}

  /**
   * What is said of words that are in another language.
   *
   * @param lang tag of their language
   * @param original the page that they are from
   */
  record Borrowed(String lang, String text, Optional<Link> original) {}

  /** What the template of the menu is given. */
  record Menu(List<MenuItem> items) {}

  /** @param current {@code page} on that page itself, {@code true} on those below it, else empty */
  record MenuItem(Link link, String current) {}

  /** @param missing whether there is no version of this page, so that the link leads to the first page */
  record Language(String tag, String name, String href, boolean current, boolean missing) {}

  /** @param tag of the language, or {@code x-default} */
  record Alternate(String tag, String href) {}

  /** What the template of the foot is given. */
  record Footer(
      String site,
      String owner,
      Optional<String> ownerAddress,
      Optional<Link> parent,
      List<Link> links,
      List<Link> statements,
      Optional<String> retold,
      Optional<String> licence,
      Optional<Dates.Shown> updated) {}
}
