package jss.render;

import java.util.HashSet;
import java.util.Set;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;

/** The themes that something in the programme is about, and the phases that have tools. */
final class Used {
  private final Set<String> ids = new HashSet<>();
  private final Programme programme;

  Used(Programme programme) {
    this.programme = programme;
    programme.settings().themes().forEach(theme -> ids.add(theme.id()));
    for (Item item : programme.items(Kind.THEME))
      if (!programme.backlinks(item.id()).isEmpty()) ids.add(item.id());
  }

  boolean contains(String id) {
    return ids.contains(id);
  }

  /** Whether the page of gatherings is there in that language. */
  boolean hasGatherings(Lang lang) {
    return programme.gatherings().stream().anyMatch(gathering -> gathering.words(lang).isPresent());
  }

  /** Whether the toolkit shows tools of a phase in that language. */
  boolean hasTools(String phase, Lang lang) {
    return programme.tools().stream()
        .anyMatch(tool -> tool.facts().phase().id().equals(phase) && tool.words(lang).isPresent());
  }
}
