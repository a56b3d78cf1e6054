package jss.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows in columns as wide as their widest cell, numbers to the right; below each other where the terminal is narrow. */
final class Table {
  private static final String GAP = "  ";
  /** Shorter than this, a text tells nothing. */
  private static final int LEAST = 8;

  private final Console console;
  private final List<String> names;
  private final List<String> heads;
  private final List<List<String>> rows;
  private final List<Boolean> numbers;

  /**
   * @param heads the columns' heads by their names, the id first; rows hold cells by the same names
   */
  private Table(Console console, Map<String, String> heads, List<Map<String, Object>> rows) {
    this.console = console;
    this.names = List.copyOf(heads.keySet());
    this.heads = List.copyOf(heads.values());
    this.rows = rows.stream()
        .map(row -> names.stream().map(name -> cell(row.getOrDefault(name, ""))).toList()).toList();
    this.numbers =
        names.stream().map(name -> rows.stream().allMatch(row -> row.get(name) instanceof Integer)).toList();
  }

  static void print(Console console, Map<String, String> heads, List<Map<String, Object>> rows) {
    var table = new Table(console, heads, rows);
    int[] widths = table.widths();
    if (table.fits(widths)) table.lines(widths);
    else table.stacked();
    console.out().flush();
  }

  /** As wide as they need; where that is too wide, the widest texts give way. An id is never cut: it is to be copied. */
  private int[] widths() {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(heads.get(i));
      for (var row : rows) widths[i] = Math.max(widths[i], length(row.get(i)));
    }
    while (!fits(widths)) {
      int widest = widest(widths);
      if (widths[widest] <= LEAST) break;
      widths[widest]--;
    }
    return widths;
  }

  private int widest(int[] widths) {
    int widest = names.size() > 1 ? 1 : 0;
    for (int i = 1; i < widths.length; i++) if (!numbers.get(i) && widths[i] > widths[widest]) widest = i;
    return widest;
  }

  private boolean fits(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) <= console.width();
  }

  private void lines(int[] widths) {
    console.out().println(console.bold(line(heads, widths)));
    for (var row : rows) console.out().println(line(row, widths));
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = shortened(cells.get(i), widths[i]);
      String space = " ".repeat(widths[i] - length(cell));
      line.append(i == 0 ? "" : GAP).append(numbers.get(i) ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  /** Each row as some lines, the id on the first; long values go on over lines of the terminal's own. */
  private void stacked() {
    for (var row : rows) {
      console.out().println(console.bold(row.getFirst()));
      for (int i = 1; i < row.size(); i++)
        if (!row.get(i).isEmpty()) console.out().println("  " + heads.get(i) + ": " + row.get(i));
    }
  }

  private static String shortened(String cell, int width) {
    return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(Object value) {
    String text = value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : value.toString();
    return text.lines().collect(Collectors.joining(" "));
  }
}
