package jss.render;

import java.util.HashSet;
import java.util.Set;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Programme;

/** The themes that something in the programme is about, and the phases that have tools. */
final class Used {
  private final Set<String> ids = new HashSet<>();

  Used(Programme programme) {
    programme.settings().themes().forEach(theme -> ids.add(theme.id()));
    for (Item item : programme.items(Kind.THEME))
      if (!programme.backlinks(item.id()).isEmpty()) ids.add(item.id());
    programme.tools().forEach(tool -> ids.add(tool.facts().phase().id()));
  }

  boolean contains(String id) {
    return ids.contains(id);
  }
}
