package jss.site;

import java.util.ArrayList;
import java.util.List;
import jss.content.Entry;
import jss.content.Kind;
import jss.render.Here;

/**
 * The entries of one kind that lead to something, under that kind's heading.
 *
 * @param kind its word
 */
record UsedIn(String kind, String title, List<Link> links) {
  private static final List<Kind> SHOWN =
      List.of(Kind.GATHERING, Kind.CASE, Kind.RULE, Kind.DECLARATION, Kind.TOOL, Kind.GUIDE, Kind.PAGE, Kind.NEWS);

  /** Everything that leads to that id, kind by kind. */
  static List<UsedIn> of(String id, Edition edition, Here here) {
    List<Entry> from = edition.programme().backlinks(id);
    if (from.isEmpty()) return List.of();
    var used = new ArrayList<UsedIn>();
    for (Kind kind : SHOWN) {
      List<Link> links =
          from.stream().filter(entry -> entry.kind() == kind).flatMap(entry -> edition.link(entry.id(), here).stream())
              .toList();
      if (!links.isEmpty()) used.add(new UsedIn(kind.word(), edition.texts().text("used." + kind.word()), links));
    }
    return used;
  }
}
