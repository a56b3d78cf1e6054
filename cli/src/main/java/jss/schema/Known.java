package jss.schema;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;

/**
 * What a programme has, so that it can be offered while writing.
 *
 * @param languages empty when no programme is known
 * @param ids titles by id, for each kind
 */
public record Known(List<Lang> languages, Map<Kind, Map<String, String>> ids) {
  public static final Known NOTHING = new Known(List.of(), Map.of());

  /**
   * @param ids whether ids are wanted
   * @param own the language that titles are wanted in, where the programme has it
   */
  public static Known of(Programme programme, boolean ids, Lang own) {
    Lang lang = programme.languages().contains(own) ? own : programme.sourceLanguage();
    Map<Kind, Map<String, String>> found = new EnumMap<>(Kind.class);
    if (ids) {
      for (Kind kind : Kind.values()) {
        Map<String, String> titles = new LinkedHashMap<>();
        programme.all(kind, Entry.class).forEach(entry -> titles.put(entry.id(), entry.title(lang)));
        for (Item item : programme.items(kind)) titles.put(item.id(), item.title(lang));
        found.put(kind, titles);
      }
    }
    return new Known(programme.languages(), found);
  }

  /** Titles by id of what references to these kinds may lead to; of everything with a page when there are none. */
  Map<String, String> of(List<Kind> kinds) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Kind kind : Kind.values())
      if (kinds.isEmpty() ? kind.isEntry() : kinds.contains(kind)) titles.putAll(ids.getOrDefault(kind, Map.of()));
    return titles;
  }

  /** As they are written in files. */
  List<String> tags() {
    return languages.stream().map(Lang::tag).toList();
  }
}
