package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Tool;

/**
 * What a tool's worksheet is, with a small likeness of the sheet.
 *
 * @param shape name of the drawing
 * @param columns labels across, from left
 * @param rows labels down, from the top
 * @param fields labels of drawings without a grid
 * @param axes where the fields of a radar go, on a drawing of 300 by 220
 */
record WorksheetView(
    String title,
    Optional<String> instruction,
    String shape,
    Optional<String> size,
    Optional<String> across,
    Optional<String> up,
    List<String> columns,
    List<String> rows,
    List<String> fields,
    List<Axis> axes) {

  /** @param side of the point that the label stands on: {@code start}, {@code middle} or {@code end} */
  record Axis(String label, int x, int y, int labelX, int labelY, String side) {}

  static Optional<WorksheetView> of(Tool.Facts facts, Tool.Text words) {
    return facts.worksheet().flatMap(sheet -> words.worksheet().map(text -> of(sheet, text)));
  }

  private static WorksheetView of(Tool.Worksheet sheet, Tool.WorksheetText text) {
    List<String> fields = labels(sheet.fields().stream().filter(key -> !sheet.rows().contains(key)).toList(), text);
    return new WorksheetView(
        text.title(),
        text.instruction(),
        sheet.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        sheet.size().map(Enum::name),
        text.across(),
        text.up(),
        labels(sheet.columns(), text),
        labels(sheet.rows(), text),
        fields,
        sheet.type() == Tool.Shape.RADAR ? axes(fields) : List.of());
  }

  private static List<String> labels(List<String> keys, Tool.WorksheetText text) {
    return keys.stream().map(key -> text.labels().getOrDefault(key, key)).toList();
  }

  private static List<Axis> axes(List<String> fields) {
    var axes = new ArrayList<Axis>();
    for (String label : fields) {
      double angle = Math.toRadians(-90 + 360.0 * axes.size() / fields.size());
      double across = Math.cos(angle);
      double down = Math.sin(angle);
      String side = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
      axes.add(
          new Axis(
              label,
              (int) Math.round(150 + 80 * across),
              (int) Math.round(110 + 80 * down),
              (int) Math.round(150 + 88 * across),
              (int) Math.round(114 + 92 * down),
              side));
    }
    return axes;
  }
}
