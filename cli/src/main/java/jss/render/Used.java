package jss.render;

import java.util.HashSet;
import java.util.Set;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Region;

/** The themes and regions that something in the programme is about. */
final class Used {
  private final Set<String> ids = new HashSet<>();

  Used(Programme programme) {
    programme.settings().themes().forEach(theme -> ids.add(theme.id()));
    programme.settings().region().ifPresent(region -> ids.add(region.id()));
    for (Kind kind : new Kind[]{Kind.THEME, Kind.REGION})
      for (Item item : programme.items(kind)) if (!programme.backlinks(item.id()).isEmpty()) ids.add(item.id());
    for (Item item : programme.items(Kind.REGION))
      if (ids.contains(item.id())) programme.item(item.id()).ifPresent(this::addWhole);
  }

  private void addWhole(Item item) {
    if (item.value() instanceof Region region) region.within().map(Ref::id).ifPresent(ids::add);
  }

  boolean contains(String id) {
    return ids.contains(id);
  }
}
