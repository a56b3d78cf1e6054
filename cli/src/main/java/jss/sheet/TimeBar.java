package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import jss.content.Tool;

/** A tool's steps along a line of time. */
final class TimeBar {
  /** Percents of the line that a number of two digits takes. */
  private static final int ROOM_FOR_NUMBER = 3;

  private TimeBar() {}

  /**
   * A step on the line.
   *
   * @param width in percent of the line, with two decimals
   * @param numbered whether there is room for its number
   */
  record Part(String width, boolean numbered) {}

  /** Together they are as long as the line. */
  static List<Part> of(Tool tool) {
    int whole = Math.max(tool.length().count(), 1);
    var parts = new ArrayList<Part>();
    int passed = 0;
    for (Tool.Step step : tool.facts().steps().values()) {
      int from = 10_000 * passed / whole;
      passed += step.minutes().count();
      int width = 10_000 * passed / whole - from;
      parts.add(new Part(width / 100 + "." + width / 10 % 10 + width % 10, width >= 100 * ROOM_FOR_NUMBER));
    }
    return List.copyOf(parts);
  }
}
