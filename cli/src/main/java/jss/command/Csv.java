package jss.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as comma-separated values (RFC 4180), the columns' names first. */
final class Csv {
  private Csv() {}

  /** @param rows all with the same columns; no rows give no head either, as nobody knows their columns */
  static String of(List<Map<String, Object>> rows) {
    if (rows.isEmpty()) return "";
    List<String> columns = List.copyOf(rows.getFirst().keySet());
    return Stream.concat(Stream.of(line(columns)),
        rows.stream().map(row -> line(columns.stream().map(name -> row.getOrDefault(name, "")).toList())))
        .collect(Collectors.joining());
  }

  private static String line(List<?> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    String text = value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : value.toString();
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
