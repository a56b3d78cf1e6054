package jss.load;

import java.util.List;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Name;
import jss.content.Settings;
import jss.content.Translations;
import jss.problem.Problem;
import jss.source.Node;

/**
 * What could be made of a workspace.
 *
 * @param settings empty when {@code programme.yaml} is missing or wrong
 * @param names every id that was written, also those whose entry is broken, so that references to them stay quiet
 * @param translations what translations were made from, where that was kept
 */
public record Loaded(
    Optional<SettingsFile> settings, List<Entry> entries, List<Item> items, List<Name> names, List<Problem> problems,
    List<Translations> translations) {
  public Loaded {
    entries = List.copyOf(entries);
    items = List.copyOf(items);
    names = List.copyOf(names);
    problems = List.copyOf(problems);
    translations = List.copyOf(translations);
  }

  public record SettingsFile(Settings settings, Node.Mapping node) {}
}
