package jss.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in the pieces that translators see one by one: the items of a list, or the blocks of Markdown. */
final class Segments {
  private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)*\\n|\\A[\\s&&[^ \\t]]+");
  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)");

  private Segments() {}

  /** @param words whether there is anything to translate, and not just what parts two pieces */
  record Piece(String text, boolean words) {}

  /** Put together they are the text again; items of a list are parted by nothing. */
  static List<Piece> of(Said said) {
    if (said.isList()) return said.parts().stream().map(item -> new Piece(item, true)).toList();
    String text = said.text();
    if (FENCE.matcher(text).find()) return List.of(new Piece(text, true)); // blank lines may be part of the code
    var pieces = new ArrayList<Piece>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      if (gap.start() > from) pieces.add(new Piece(text.substring(from, gap.start()), true));
      pieces.add(new Piece(gap.group(), false));
      from = gap.end();
    }
    if (from < text.length() || pieces.isEmpty()) pieces.add(new Piece(text.substring(from), true));
    return pieces;
  }

  /** Whether two texts have the same pieces with words in the same order, so that each has its counterpart. */
  static boolean isAlike(List<Piece> one, List<Piece> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) if (one.get(i).words() != other.get(i).words()) return false;
    return true;
  }
}
