package jss.site;

import java.util.ArrayList;
import java.util.List;
import jss.content.Minutes;
import jss.content.Tool;
import jss.render.Form;

/**
 * A tool's steps drawn along a line of time.
 *
 * @param minutes the whole length, which is the width of the drawing
 */
record Strip(int minutes, List<Part> parts) {
  /**
   * A step on the line.
   *
   * @param x where it begins, in thousandths of the width
   * @param width in thousandths
   * @param number from 1
   */
  record Part(Form form, int x, int width, int minutes, int number) {}

  static Strip of(Tool tool, Edition edition) {
    int whole = Math.max(tool.length().count(), 1);
    var parts = new ArrayList<Part>();
    Minutes passed = new Minutes(0);
    for (Tool.Step step : tool.facts().steps().values()) {
      int from = 1000 * passed.count() / whole;
      passed = passed.plus(step.minutes());
      int until = 1000 * passed.count() / whole;
      parts.add(new Part(Form.of(step.form(), edition.texts()), from, until - from, step.minutes().count(),
          parts.size() + 1));
    }
    return new Strip(whole, List.copyOf(parts));
  }
}
