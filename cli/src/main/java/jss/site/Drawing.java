package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Diagram;
import jss.content.Lang;

/**
 * A diagram laid out on a square of 400 by 400, with its parts round the middle.
 *
 * @param type {@code loop} or {@code principle}
 * @param arcs the ways from each part of a loop to the next, as path data
 */
record Drawing(String id, String type, String title, String description, List<String> centre, List<Part> parts,
    List<String> arcs) {
  private static final int MIDDLE = 200;
  private static final int ORBIT = 130;

  /** Degrees that the circle of a part takes on the orbit, with some air. */
  private static final double CLEAR = 33;

  /**
   * @param x middle of the part
   * @param lines the title, broken so that it fits the circle
   * @param items what belongs to it, told beside the drawing
   */
  record Part(int x, int y, String title, List<Line> lines, List<String> items) {}

  /** @param y the line's base */
  record Line(String text, int y) {}

  static Drawing of(String id, Diagram diagram, Lang lang) {
    var parts = new ArrayList<Part>();
    var arcs = new ArrayList<String>();
    int count = diagram.parts().size();
    for (Diagram.Part part : diagram.parts()) {
      double angle = angle(parts.size(), count);
      int y = y(angle);
      String title = part.title().in(lang);
      parts.add(
          new Part(x(angle), y, title, lines(title, y), part.items().stream().map(text -> text.in(lang)).toList()));
    }
    if (diagram.type() == Diagram.Type.LOOP)
      for (int i = 0; i < count; i++) arcs.add(arc(angle(i, count) + CLEAR, angle(i + 1, count) - CLEAR));
    List<String> centre = diagram.centre().map(text -> broken(text.in(lang))).orElse(List.of());
    return new Drawing(
        id, diagram.type() == Diagram.Type.LOOP ? "loop" : "principle", diagram.title().in(lang),
        diagram.description().in(lang), centre, parts, arcs);
  }

  /** Clockwise from the top, in degrees. */
  private static double angle(int place, int count) {
    return -90 + 360.0 * place / count;
  }

  private static int x(double angle) {
    return MIDDLE + (int) Math.round(ORBIT * Math.cos(Math.toRadians(angle)));
  }

  private static int y(double angle) {
    return MIDDLE + (int) Math.round(ORBIT * Math.sin(Math.toRadians(angle)));
  }

  private static String arc(double from, double until) {
    return "M%d %dA%d %d 0 0 1 %d %d".formatted(x(from), y(from), ORBIT, ORBIT, x(until), y(until));
  }

  private static List<Line> lines(String title, int middle) {
    List<String> broken = broken(title);
    var lines = new ArrayList<Line>();
    for (String text : broken) lines.add(new Line(text, middle + 6 + 22 * lines.size() - 11 * (broken.size() - 1)));
    return lines;
  }

  /** Words on lines of about a dozen letters. */
  private static List<String> broken(String title) {
    var lines = new ArrayList<String>();
    for (String word : title.split(" ", -1)) {
      Optional<String> last = lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
      if (last.filter(line -> line.length() + word.length() < 12).isPresent())
        lines.set(lines.size() - 1, last.get() + " " + word);
      else
        lines.add(word);
    }
    return lines;
  }
}
