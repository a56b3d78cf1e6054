package jss.check;

import java.util.List;
import jss.content.Assessment;
import jss.content.Case;
import jss.content.Declaration;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Guide;
import jss.content.News;
import jss.content.Page;
import jss.content.Redirect;
import jss.content.Rule;
import jss.content.Tool;

/** The old addresses of an entry of whatever kind. */
final class Redirects {
  private Redirects() {}

  static List<Redirect> of(Entry entry) {
    return switch (entry) {
      case Gathering gathering -> gathering.facts().redirects();
      case Rule rule -> rule.facts().redirects();
      case Declaration declaration -> declaration.facts().redirects();
      case Tool tool -> tool.facts().redirects();
      case Case one -> one.facts().redirects();
      case News news -> news.facts().redirects();
      case Page page -> page.facts().redirects();
      case Guide guide -> guide.facts().redirects();
      case Assessment assessment -> assessment.facts().redirects();
    };
  }
}
