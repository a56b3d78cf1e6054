package jss.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.render.Section;

/**
 * Where a page stands in the site.
 *
 * @param path its own
 * @param section the part of the menu that it belongs to
 * @param versions the path of the same page in each language that has it, this one included
 * @param crumbs the pages above it as title and path, the nearest last; home is not among them
 * @param entry what the page is about, when it is about one
 */
record Spot(
    String path, Optional<Section> section, String title, Optional<String> summary, Map<Lang, String> versions,
    List<Crumb> crumbs, Optional<Entry> entry) {

  Spot(
      String path, Optional<Section> section, String title, Optional<String> summary, Map<Lang, String> versions,
      List<Crumb> crumbs) {
    this(path, section, title, summary, versions, crumbs, Optional.empty());
  }

  record Crumb(String title, String path) {}
}
