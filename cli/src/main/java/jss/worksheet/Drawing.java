package jss.worksheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of lines and words.
 *
 * @param labels in the order that they are read in
 */
public record Drawing(List<Stroke> strokes, List<Label> labels) implements Form {
  public static final Drawing EMPTY = new Drawing(List.of(), List.of());

  public Drawing {
    strokes = List.copyOf(strokes);
    labels = List.copyOf(labels);
  }

  Drawing and(Drawing other) {
    var lines = new ArrayList<>(strokes);
    lines.addAll(other.strokes);
    var words = new ArrayList<>(labels);
    words.addAll(other.labels);
    return new Drawing(lines, words);
  }
}
