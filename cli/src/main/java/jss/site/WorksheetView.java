package jss.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Tool;

/**
 * What a tool's worksheet is, with a small drawing of its form.
 *
 * @param shape name of the drawing
 */
record WorksheetView(
    String title, Optional<String> instruction, String shape, Optional<String> size, Optional<String> across,
    Optional<String> up, List<String> columns, List<String> rows, List<String> fields) {

  static Optional<WorksheetView> of(Tool.Facts facts, Tool.Text words) {
    return facts.worksheet().flatMap(sheet -> words.worksheet().map(text -> of(sheet, text)));
  }

  private static WorksheetView of(Tool.Worksheet sheet, Tool.WorksheetText text) {
    return new WorksheetView(
        text.title(),
        text.instruction(),
        sheet.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        sheet.size().map(Enum::name),
        text.across(),
        text.up(),
        labels(sheet.columns(), text),
        labels(sheet.rows(), text),
        labels(sheet.fields(), text));
  }

  private static List<String> labels(List<String> keys, Tool.WorksheetText text) {
    return keys.stream().map(key -> text.labels().getOrDefault(key, key)).toList();
  }
}
