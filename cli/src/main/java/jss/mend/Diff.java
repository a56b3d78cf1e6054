package jss.mend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A change as a unified diff. No remedy adds or takes away lines, so each line has its counterpart. */
public final class Diff {
  private static final int AROUND = 3;

  private Diff() {}

  /** @param path as the reader can open it, with {@code /} between its parts */
  public static String of(String path, byte[] before, byte[] after) {
    List<String> old = lines(before);
    List<String> next = lines(after);
    if (old.size() != next.size()) throw new IllegalArgumentException("lines of " + path);
    var changed = new ArrayList<Integer>();
    for (int i = 0; i < old.size(); i++) if (!old.get(i).equals(next.get(i))) changed.add(i);
    var text = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
    for (int i = 0; i < changed.size();) {
      int last = i;
      while (last + 1 < changed.size() && changed.get(last + 1) - changed.get(last) <= 2 * AROUND) last++;
      hunk(text, old, next, Math.max(0, changed.get(i) - AROUND),
          Math.min(old.size(), changed.get(last) + AROUND + 1));
      i = last + 1;
    }
    return text.toString();
  }

  private static void hunk(StringBuilder text, List<String> old, List<String> next, int from, int until) {
    String range = (from + 1) + "," + (until - from);
    text.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    for (int i = from; i < until;) {
      if (old.get(i).equals(next.get(i))) {
        line(text, ' ', old.get(i++));
        continue;
      }
      int end = i;
      while (end < until && !old.get(end).equals(next.get(end))) end++;
      for (int at = i; at < end; at++) line(text, '-', old.get(at));
      for (int at = i; at < end; at++) line(text, '+', next.get(at));
      i = end;
    }
  }

  private static void line(StringBuilder text, char sign, String line) {
    text.append(sign).append(line);
    if (!line.endsWith("\n")) text.append("\n\\ No newline at end of file\n");
  }

  /** Each with its line end. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    var lines = new ArrayList<String>();
    for (int at = 0; at < text.length();) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }
}
