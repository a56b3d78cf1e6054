package jss.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What has changed from one text to another, word by word. */
public final class WordDiff {
  /** Above this many comparisons, words between the first and the last change are shown as exchanged. */
  private static final long MOST = 9_000_000;
  private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private WordDiff() {}

  /** What became of a piece of text. */
  public enum Fate {
    SAME,
    GONE,
    NEW
  }

  public record Piece(Fate fate, String text) {}

  /** Pieces in order; two neighbours never have the same fate. */
  public static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) start++;
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end)))
      end++;
    var pieces = new Pieces();
    pieces.add(Fate.SAME, old.subList(0, start));
    between(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
    pieces.add(Fate.SAME, old.subList(old.size() - end, old.size()));
    return pieces.list();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }

  private static void between(List<String> old, List<String> now, Pieces pieces) {
    if ((long) old.size() * now.size() > MOST) {
      pieces.add(Fate.GONE, old);
      pieces.add(Fate.NEW, now);
      return;
    }
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--)
      for (int j = now.size() - 1; j >= 0; j--)
        common[i][j] = old.get(i).equals(now.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        pieces.add(Fate.SAME, List.of(old.get(i++)));
        j++;
      } else
        if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1])
          pieces.add(Fate.GONE, List.of(old.get(i++)));
        else
          pieces.add(Fate.NEW, List.of(now.get(j++)));
    }
  }

  /** Joins neighbours, and changes with nothing but space between them, as people read them. */
  private static final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Fate fate, List<String> words) {
      String text = String.join("", words);
      if (text.isEmpty()) return;
      if (fate == Fate.SAME) {
        same.append(text);
        return;
      }
      if (!same.isEmpty()) {
        boolean isGap = same.toString().isBlank() && same.indexOf("\n") < 0 && gone.length() + fresh.length() > 0;
        if (isGap) {
          gone.append(same);
          fresh.append(same);
          same.setLength(0);
        } else flush();
      }
      (fate == Fate.GONE ? gone : fresh).append(text);
    }

    private void flush() {
      if (!gone.isEmpty() && !fresh.isEmpty() && gone.charAt(gone.length() - 1) == ' '
          && fresh.charAt(fresh.length() - 1) == ' ') {
        gone.setLength(gone.length() - 1);
        fresh.setLength(fresh.length() - 1);
        same.insert(0, ' ');
      }
      if (!gone.isEmpty()) pieces.add(new Piece(Fate.GONE, gone.toString()));
      if (!fresh.isEmpty()) pieces.add(new Piece(Fate.NEW, fresh.toString()));
      if (!same.isEmpty()) pieces.add(new Piece(Fate.SAME, same.toString()));
      gone.setLength(0);
      fresh.setLength(0);
      same.setLength(0);
    }

    List<Piece> list() {
      flush();
      return Collections.unmodifiableList(pieces);
    }
  }
}
