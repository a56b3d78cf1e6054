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

  /** @param count copies of the tool's worksheet */
  public record Copies(Tool tool, int count) {}

  /** The materials of all tools and items, in the order they are used; a tool used twice counts twice. */
  public static List<Line> of(Turnout turnout) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Gathering.Day day : turnout.gathering().facts().days().values()) items(day.items(), turnout, lines);
    return new ArrayList<>(lines.values());
  }

  /** The materials of one item and its tools, without those of items within it. */
  public static List<Line> of(String key, Gathering.Item item, Turnout turnout) {
    Map<String, Line> lines = new LinkedHashMap<>();
    item(key, item, turnout, lines);
    return new ArrayList<>(lines.values());
  }

  /** The worksheets to print, in the order that they are used; one used twice counts twice. */
  public static List<Copies> worksheets(Turnout turnout) {
    Map<String, Copies> copies = new LinkedHashMap<>();
    for (Gathering.Day day : turnout.gathering().facts().days().values()) worksheets(day.items(), turnout, copies);
    return new ArrayList<>(copies.values());
  }

  private static void items(Map<String, Gathering.Item> items, Turnout turnout, Map<String, Line> lines) {
    items.forEach((key, item) -> {
      item(key, item, turnout, lines);
      items(item.items(), turnout, lines);
    });
  }

  private static void item(String key, Gathering.Item item, Turnout turnout, Map<String, Line> lines) {
    List<Turnout.Use> uses = turnout.uses(item);
    int ofItsOwn = item.tool().flatMap(turnout.programme()::tool).isPresent() ? 1 : 0;
    uses.stream().limit(ofItsOwn).forEach(use -> tool(use, lines));
    int groups = turnout.groups(item).size();
    item.materials().forEach((name, material) -> add(lines,
        new Line(Optional.empty(), key, name, Turnout.count(material, turnout.people(), groups))));
    uses.stream().skip(ofItsOwn).forEach(use -> tool(use, lines));
  }

  private static void tool(Turnout.Use use, Map<String, Line> lines) {
    Tool tool = use.tool();
    tool.facts().materials().forEach((key, material) -> add(lines,
        new Line(Optional.of(tool), tool.id(), key, Turnout.count(material, use.people(), use.groups().size()))));
  }

  private static void worksheets(Map<String, Gathering.Item> items, Turnout turnout, Map<String, Copies> copies) {
    for (Gathering.Item item : items.values()) {
      for (Turnout.Use use : turnout.uses(item))
        if (Turnout.copies(use) > 0)
          copies.merge(use.tool().id(), new Copies(use.tool(), Turnout.copies(use)),
              (a, b) -> new Copies(a.tool(), a.count() + b.count()));
      worksheets(item.items(), turnout, copies);
    }
  }

  private static void add(Map<String, Line> lines, Line line) {
    lines.merge(line.owner() + "/" + line.key(), line,
        (a, b) -> new Line(a.tool(), a.owner(), a.key(), a.count() + b.count()));
  }
}
