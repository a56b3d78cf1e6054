package jss.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows in columns as wide as their widest cell, numbers to the right. */
final class Table {
  private static final String GAP = "  ";

  private Table() {}

  /**
   * @param heads the columns' heads by their names; rows hold cells by the same names
   * @param width characters on a line; the title gives way where a row is longer
   */
  static void print(PrintWriter out, Map<String, String> heads, List<Map<String, Object>> rows, int width) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.copyOf(heads.values()));
    for (var row : rows) lines.add(heads.keySet().stream().map(name -> cell(row.getOrDefault(name, ""))).toList());
    int[] widths = new int[heads.size()];
    for (var line : lines) for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], length(line.get(i)));
    int title = List.copyOf(heads.keySet()).indexOf("title");
    int all = java.util.Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    if (title >= 0 && all > width) widths[title] = Math.max(12, widths[title] - (all - width));
    boolean[] right = new boolean[widths.length];
    for (int i = 0; i < right.length; i++) right[i] = isNumeric(List.copyOf(heads.keySet()).get(i), rows);
    for (var line : lines) out.println(line(line, widths, right));
    out.flush();
  }

  private static boolean isNumeric(String column, List<Map<String, Object>> rows) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Integer);
  }

  private static String line(List<String> cells, int[] widths, boolean[] right) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = shortened(cells.get(i), widths[i]);
      String space = " ".repeat(widths[i] - length(cell));
      line.append(i == 0 ? "" : GAP).append(right[i] ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  private static String shortened(String cell, int width) {
    return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : value.toString();
  }
}
