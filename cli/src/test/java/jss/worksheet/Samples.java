package jss.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Tool;
import jss.content.Tool.Shape;

/** Worksheets that the content has none of: other shapes, other numbers of parts, and names that are long. */
public final class Samples {
  /** As long as a name is likely to be. */
  static final String LONG = "Hvem følger opp alt dette etterpå, når?";

  private Samples() {}

  /** A worksheet with its words in any language. */
  public record Sample(String name, Tool.Worksheet sheet, Tool.WorksheetText text) {}

  public static List<Sample> all() {
    var samples = new ArrayList<Sample>();
    for (boolean isLong : List.of(false, true)) {
      samples.add(of(Shape.GRID, 2, 2, 0, isLong));
      samples.add(of(Shape.GRID, 3, 3, 0, isLong));
      samples.add(of(Shape.MATRIX, 12, 5, 0, isLong));
      samples.add(of(Shape.MATRIX, 3, 0, 2, isLong));
      for (int fields : List.of(3, 4, 5, 6, 7, 8, 9)) samples.add(of(Shape.CANVAS, 0, 0, fields, isLong));
      samples.add(of(Shape.LADDER, 0, 0, 3, isLong));
      samples.add(of(Shape.LADDER, 0, 0, 7, isLong));
      for (int rings : List.of(0, 3, 5)) samples.add(of(Shape.STAKEHOLDER_MAP, 0, 0, rings, isLong));
      samples.add(of(Shape.JOURNEY, 6, 5, 0, isLong));
      for (int axes : List.of(3, 5, 10)) samples.add(of(Shape.RADAR, 0, 0, axes, isLong));
      for (int points : List.of(2, 6, 9)) samples.add(of(Shape.TIMELINE, 0, 0, points, isLong));
      samples.add(of(Shape.TIMELINE, 12, 3, 0, isLong));
      for (int rows : List.of(3, 4, 5)) samples.add(of(Shape.PROBLEM_TREE, 0, 0, rows, isLong));
    }
    return samples;
  }

  static Sample of(Shape shape, int columns, int rows, int fields, boolean isLong) {
    Map<String, String> labels = new LinkedHashMap<>();
    var sheet = new Tool.Worksheet(shape, Optional.empty(), Optional.empty(), keys("kolonne", columns, isLong, labels),
        keys("rad", rows, isLong, labels), keys("felt", fields, isLong, labels));
    boolean hasAxes = shape == Shape.GRID || shape == Shape.MATRIX;
    Optional<String> axis = hasAxes ? Optional.of(isLong ? LONG : "Hvor viktig") : Optional.empty();
    String instruction = isLong ? (LONG + " ").repeat(5).strip() : "Fyll ut sammen.";
    return new Sample(
        shape + " " + columns + "×" + rows + "+" + fields + (isLong ? " long" : ""), sheet,
        new Tool.WorksheetText(isLong ? LONG : "Ark", Optional.of(instruction), axis, axis, labels));
  }

  private static List<String> keys(String kind, int count, boolean isLong, Map<String, String> labels) {
    var keys = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      String key = kind + "-" + i;
      keys.add(key);
      labels.put(key, isLong ? LONG.replace("?", i + "?") : kind + " " + i);
    }
    return keys;
  }
}
