package jss.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.When;
import jss.render.Section;
import jss.render.Urls;

/** Which pages are the same page in other languages. */
final class Versions {
  /** @param paths by language, in the order of the programme's languages */
  record Page(Map<Lang, String> paths, Optional<When> updated) {}

  private final Common common;
  private final Map<String, Page> pages = new HashMap<>();

  Versions(Common common) {
    this.common = common;
    for (Entry entry : common.programme().entries()) put(lang -> path(entry.id(), lang), entry.updated());
    for (Kind kind : List.of(Kind.THEME, Kind.REGION))
      for (Item item : common.programme().items(kind)) put(lang -> path(item.id(), lang), Optional.empty());
    for (Section section : Section.values())
      put(lang -> Optional.of(common.urls().index(section, lang))
          .filter(_ -> !Sections.isLeftOut(common.programme(), section, lang)), Optional.empty());
    for (String word : List.of("accessibility", "privacy"))
      put(lang -> Optional.of(common.urls().single(word, lang)), Optional.empty());
    put(lang -> Optional.of(Urls.home(lang)), common.programme().settings().updated());
  }

  private Optional<String> path(String id, Lang lang) {
    return common.urls().path(id, lang).filter(_ -> common.urls().borrowed(id, lang).isEmpty());
  }

  private void put(Function<Lang, Optional<String>> path, Optional<When> updated) {
    Map<Lang, String> paths = new TreeMap<>(Comparator.comparingInt(common.languages()::indexOf));
    for (Lang lang : common.languages()) path.apply(lang).ifPresent(found -> paths.put(lang, found));
    var page = new Page(paths, updated);
    for (String each : paths.values()) pages.put(each, page);
  }

  /** Empty for what is no page of its own, such as one that only leads on. */
  Optional<Page> of(String path) {
    return Optional.ofNullable(pages.get(path));
  }
}
