package jss.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A gathering for so many people: how many of them each theme gets, and in what groups they work. When as many come as
 * were written, what was written holds; when others come, themes keep their proportions and groups their size.
 *
 * @param people in plenary
 */
public record Turnout(Programme programme, Gathering gathering, int people) {

  /**
   * A tool at work.
   *
   * @param people who use it together, in one room
   * @param groups the sizes of their groups
   */
  public record Use(Tool tool, int people, List<Integer> groups) {
    public Use {
      groups = List.copyOf(groups);
    }
  }

  /** For those that were expected; empty when that was not written. */
  public static Optional<Turnout> written(Programme programme, Gathering gathering) {
    return gathering.facts().participants().map(people -> new Turnout(programme, gathering, people));
  }

  private boolean isWritten() {
    return gathering.facts().participants().map(written -> written == people).orElse(true);
  }

  /**
   * How many work on each theme of an item, by the theme's key and in order. A theme for which no number was written gets
   * an even part of those who are left.
   */
  public Map<String, Integer> themes(Gathering.Item item) {
    List<Integer> written = written(item.parallel());
    boolean holds = gathering.facts().participants().filter(expected -> expected == people).isPresent();
    List<Integer> shares = holds ? written : Shares.proportional(people, written);
    Map<String, Integer> themes = new LinkedHashMap<>();
    for (String key : item.parallel().keySet()) themes.put(key, shares.get(themes.size()));
    return themes;
  }

  private List<Integer> written(Map<String, Gathering.Parallel> themes) {
    int given = themes.values().stream().mapToInt(theme -> theme.participants().orElse(0)).sum();
    int without = (int) themes.values().stream().filter(theme -> theme.participants().isEmpty()).count();
    int left = Math.max(gathering.facts().participants().orElse(people) - given, 0);
    var rest = new ArrayList<>(Shares.proportional(left, Collections.nCopies(without, 1)));
    return themes.values().stream().map(theme -> theme.participants().orElseGet(rest::removeFirst)).toList();
  }

  /** The sizes of the groups on each theme of an item, by the theme's key and in order. */
  public Map<String, List<Integer>> themeGroups(Gathering.Item item) {
    Map<String, Integer> themes = themes(item);
    List<Integer> shares = Shares.proportional(item.groups().orElse(0), List.copyOf(themes.values()));
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    item.parallel().forEach((key, theme) -> {
      int some = themes.getOrDefault(key, 0);
      int number = item.groups().isPresent() && isWritten()
          ? Math.max(shares.get(groups.size()), 1)
          : most(item).or(() -> size(theme.tool().or(item::tool))).map(most -> Shares.groups(some, most)).orElse(1);
      groups.put(key, Shares.even(some, number));
    });
    return groups;
  }

  /** The sizes of all groups of an item, theme by theme; one group of all where nothing parts them. */
  public List<Integer> groups(Gathering.Item item) {
    if (!item.parallel().isEmpty()) return themeGroups(item).values().stream().flatMap(List::stream).toList();
    if (item.groups().isPresent() && isWritten()) return Shares.even(people, item.groups().get());
    return Shares.even(people, most(item).or(() -> size(item.tool())).map(most -> Shares.groups(people, most)).orElse(1));
  }

  /** How large the groups of an item are by its own number of groups, had all come who were expected. */
  private Optional<Integer> most(Gathering.Item item) {
    return item.groups()
        .flatMap(number -> gathering.facts().participants().map(written -> Shares.groups(written, number)));
  }

  private Optional<Integer> size(Optional<Ref> tool) {
    return tool.flatMap(programme::tool).flatMap(used -> used.facts().participants().group());
  }

  /** The tools that an item uses: its own, then those of its themes; not those of items within it. */
  public List<Use> uses(Gathering.Item item) {
    var uses = new ArrayList<Use>();
    item.tool().flatMap(programme::tool).ifPresent(tool -> uses.add(new Use(tool, people, groups(item))));
    Map<String, Integer> themes = themes(item);
    Map<String, List<Integer>> groups = themeGroups(item);
    item.parallel().forEach((key, theme) -> theme.tool().flatMap(programme::tool)
        .ifPresent(tool -> uses.add(
            new Use(tool, themes.getOrDefault(key, 0), groups.getOrDefault(key, List.of())))));
    return uses;
  }

  /** How many of a thing it takes. */
  public static int count(Tool.Material material, int people, int groups) {
    return count(material.per(), people, groups) * material.count();
  }

  private static int count(Tool.Per per, int people, int groups) {
    return switch (per) {
      case PERSON -> people;
      case GROUP -> groups;
      case GATHERING -> 1;
    };
  }

  /** How many copies of its worksheet a tool takes at one use: for each group, where the worksheet doesn't say. */
  public static int copies(Use use) {
    return use.tool().facts().worksheet()
        .map(sheet -> count(sheet.per().orElse(Tool.Per.GROUP), use.people(), use.groups().size()))
        .orElse(0);
  }
}
