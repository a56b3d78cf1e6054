package jss.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.content.Tool;

/**
 * All that is written on a worksheet before it is used.
 *
 * @param across name of the axis across
 * @param up name of the axis upwards
 * @param columns from the left
 * @param rows from the top
 * @param fields those that a form without a grid has; a form with one puts them below it
 * @param curves rows that a curve is drawn in
 * @param own the interface's words
 */
public record Wording(
    Term title,
    Optional<Term> instruction,
    Optional<Term> across,
    Optional<Term> up,
    List<Term> columns,
    List<Term> rows,
    List<Term> fields,
    Set<Term> curves,
    Own own) {
  public Wording {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
    curves = Set.copyOf(curves);
  }

  /**
   * @param subject before the line that says what the sheet is about
   * @param good at the upper end of a curve
   * @param bad at the lower end
   */
  public record Own(String group, String date, String subject, String good, String bad) {}

  /** A key that stands both in the rows and in the fields is a row with a curve. */
  public static Wording of(Tool.Worksheet sheet, Tool.WorksheetText text, Own own) {
    List<Term> rows = terms(sheet.rows(), text);
    List<Term> fields = terms(sheet.fields(), text);
    return new Wording(
        new Term("worksheet.title", text.title()),
        text.instruction().map(words -> new Term("worksheet.instruction", words)),
        text.across().map(words -> new Term("worksheet.across", words)),
        text.up().map(words -> new Term("worksheet.up", words)),
        terms(sheet.columns(), text),
        rows,
        fields.stream().filter(field -> !rows.contains(field)).toList(),
        Set.copyOf(fields.stream().filter(rows::contains).toList()),
        own);
  }

  private static List<Term> terms(List<String> keys, Tool.WorksheetText text) {
    return keys.stream()
        .map(key -> new Term("worksheet.labels." + key, text.labels().getOrDefault(key, key)))
        .toList();
  }

  /** The fields, then all else that has a name: a form without a grid loses no words. */
  List<Term> named() {
    var named = new ArrayList<Term>(fields);
    named.addAll(columns);
    named.addAll(rows);
    return List.copyOf(new LinkedHashSet<>(named));
  }

  /** Points in time: the columns, then the fields. */
  List<Term> points() {
    var points = new ArrayList<Term>(columns);
    points.addAll(fields);
    return points;
  }
}
