package jss.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jss.load.YamlTree;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Span;

/** Tabs that indent YAML, where every width that makes it sound makes the same of it. */
final class Tabs {
  private static final Pattern BLOCK = Pattern.compile("[|>][-+\\d]*\\s*$", Pattern.MULTILINE);
  private static final List<Integer> WIDTHS = List.of(2, 4, 8);

  private Tabs() {}

  static Optional<Remedy> remedy(Problem problem) {
    Source source = problem.at().source();
    int end = end(source);
    String yaml = source.text().substring(0, end);
    if (BLOCK.matcher(yaml).find()) return Optional.empty(); // tabs may be part of its text
    Optional<Map<String, Object>> tree = Optional.empty();
    int width = 0;
    for (int each : WIDTHS) {
      Optional<Map<String, Object>> read = read(source, edits(source, end, each), end);
      if (read.isEmpty()) continue;
      if (tree.isPresent() && !tree.equals(read)) return Optional.empty();
      if (tree.isEmpty()) width = each;
      tree = tree.or(() -> read);
    }
    if (tree.isEmpty() || edits(source, end, width).isEmpty()) return Optional.empty();
    return Optional.of(new Remedy(problem, edits(source, end, width), "⇥", "␣".repeat(width)));
  }

  /** Front matter ends where its second line of hyphens begins. */
  private static int end(Source source) {
    if (!source.path().endsWith(".md")) return source.text().length();
    int close = source.text().indexOf("\n---", 3);
    return close < 0 ? 0 : close + 1;
  }

  private static Optional<Map<String, Object>> read(Source source, List<Edit> edits, int end) {
    String text = Applying.text(Source.of(source.path(), source.text().substring(0, end)), edits);
    if (source.path().endsWith(".md")) text = text.substring(text.indexOf('\n') + 1);
    return YamlTree.read(Source.of(source.path(), text));
  }

  private static List<Edit> edits(Source source, int end, int width) {
    var edits = new ArrayList<Edit>();
    String text = source.text();
    for (int line = 0; line < end; line = next(text, line)) {
      int at = line;
      while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
      String indent = text.substring(line, at);
      boolean isBlank = at >= end || text.charAt(at) == '\n' || text.charAt(at) == '\r';
      if (indent.indexOf('\t') >= 0 && !isBlank)
        edits.add(new Edit(new Span(source, line, at), indent.replace("\t", " ".repeat(width))));
    }
    return edits;
  }

  private static int next(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }
}
