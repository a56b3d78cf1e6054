package jss.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be brought to a gathering, counted for the number of people who come. */
public final class Packing {
  private Packing() {}

  /**
   * A thing to bring.
   *
   * @param owner the tool, or the item's key when it is not a tool's
   * @param key the material's key in the owner's facts and words
   */
  public record Line(Optional<Tool> tool, String owner, String key, int count) {}

  /** How many groups of at most {@code size} hold that many people. */
  public static int groups(int people, int size) {
    return (people + size - 1) / Math.max(size, 1);
  }

  /**
   * The materials of all tools and items, in the order they are used; a tool used twice counts twice.
   *
   * @param headcount people in plenary
   */
  public static List<Line> of(Gathering gathering, Programme programme, int headcount) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Gathering.Day day : gathering.facts().days().values()) items(day.items(), programme, headcount, lines);
    return new ArrayList<>(lines.values());
  }

  private static void items(Map<String, Gathering.Item> items, Programme programme, int people,
      Map<String, Line> lines) {
    items.forEach(
        (key, item) -> {
          Optional<Tool> tool = item.tool().flatMap(programme::tool);
          Optional<Integer> givenGroups = item.groups();
          tool.ifPresent(used -> tool(used, people, givenGroups, lines));
          int groups = givenGroups.orElseGet(() -> groups(people, tool.flatMap(Packing::groupSize).orElse(people)));
          item.materials().forEach(
              (name, material) -> add(lines, new Line(Optional.empty(), key, name, count(material, people, groups))));
          for (Gathering.Parallel parallel : item.parallel().values()) {
            int some = parallel.participants().orElse(people / item.parallel().size());
            parallel.tool().flatMap(programme::tool).ifPresent(used -> tool(used, some, Optional.empty(), lines));
          }
          items(item.items(), programme, people, lines);
        });
  }

  private static void tool(Tool tool, int people, Optional<Integer> givenGroups, Map<String, Line> lines) {
    int groups = givenGroups.orElseGet(() -> groups(people, groupSize(tool).orElse(people)));
    tool.facts().materials().forEach(
        (key, material) -> add(lines, new Line(Optional.of(tool), tool.id(), key, count(material, people, groups))));
  }

  private static Optional<Integer> groupSize(Tool tool) {
    return tool.facts().participants().group();
  }

  private static int count(Tool.Material material, int people, int groups) {
    return material.count()
        * switch (material.per()) {
          case PERSON -> people;
          case GROUP -> groups;
          case GATHERING -> 1;
        };
  }

  private static void add(Map<String, Line> lines, Line line) {
    lines.merge(line.owner() + "/" + line.key(), line,
        (a, b) -> new Line(a.tool(), a.owner(), a.key(), a.count() + b.count()));
  }
}
