package jss.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import jss.edit.Edit;
import jss.source.Source;
import jss.source.Span;

/**
 * A line that changes.
 *
 * @param line 1-based, in the file as it was
 * @param before empty for a line that is new
 * @param after without its line end
 */
public record Touched(String path, int line, String before, String after) {

  /** @param edits none of which reaches over the end of a line */
  static List<Touched> of(Source source, Collection<Edit> edits) {
    var byLine = new TreeMap<Integer, TreeSet<Edit>>();
    for (Edit edit : edits)
      byLine.computeIfAbsent(source.line(edit.at().start()),
          _ -> new TreeSet<>(Comparator.comparingInt((Edit one) -> one.at().start()))).add(edit);
    List<Touched> lines = new ArrayList<>();
    byLine.forEach((line, on) -> lines.add(touched(source, line, on)));
    return lines;
  }

  private static Touched touched(Source source, int line, Collection<Edit> edits) {
    int start = source.index(line, 1);
    String before = source.lineText(line);
    boolean isNew = edits.stream().allMatch(edit -> edit.at().start() == edit.at().end() && edit.text().contains("\n"));
    if (isNew) {
      String text = edits.iterator().next().text();
      boolean isAfterLast = text.startsWith("\n") || text.startsWith("\r\n");
      return new Touched(source.path(), isAfterLast ? line + 1 : line, "", text.replaceAll("[\r\n]", ""));
    }
    int end = Math.max(start + before.length(), edits.stream().mapToInt(edit -> edit.at().end()).max().orElse(0));
    var after = new StringBuilder();
    int from = start;
    for (Edit edit : edits) {
      after.append(source.text(), from, edit.at().start()).append(edit.text());
      from = edit.at().end();
    }
    after.append(new Span(source, from, Math.max(from, end)).text());
    return new Touched(source.path(), line, before, after.toString().stripTrailing());
  }

  /** As `diff -U0` would show it. */
  public List<String> diff() {
    List<String> lines = new ArrayList<>();
    lines.add(before.isEmpty() ? "@@ -" + (line - 1) + ",0 +" + line + " @@" : "@@ -" + line + " +" + line + " @@");
    if (!before.isEmpty()) lines.add("-" + before);
    lines.add("+" + after);
    return lines;
  }
}
