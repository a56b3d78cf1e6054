package jss.site;

import jss.content.Lang;
import jss.render.Html;

/**
 * A link as it stands on one page.
 *
 * @param marks attributes that tell which language its words and its page are in, when that is not the page's own
 */
record Link(String title, String href, Html marks) {
  Link(String title, String href) {
    this(title, href, Html.EMPTY);
  }

  /** One whose words are in that language, as are the words on its page. */
  static Html lang(Lang lang) {
    return new Html(" lang=\"" + lang.tag() + "\"");
  }

  /** One that leads to a page in that language. */
  static Html hreflang(Lang lang) {
    return new Html(" hreflang=\"" + lang.tag() + "\"");
  }

  /** One whose words are in that language, and that leads to a page in it. */
  static Html foreign(Lang lang) {
    return new Html(lang(lang).markup() + hreflang(lang).markup());
  }
}
