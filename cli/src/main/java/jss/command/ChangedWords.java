package jss.command;

import java.util.List;
import jss.translate.WordDiff.Piece;

/** ChangedWords among words that stay, of which the far ones are left out. */
record ChangedWords(boolean colour) {
  private static final int NEAR = 80;

  String of(List<Piece> pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      String words = pieces.get(i).text();
      switch (pieces.get(i).fate()) {
        case GONE -> text.append(colour ? "\033[31;9m" + words + "\033[0m" : "[-" + words + "-]");
        case NEW -> text.append(colour ? "\033[32;1m" + words + "\033[0m" : "{+" + words + "+}");
        case SAME -> text.append(near(words, i > 0, i < pieces.size() - 1));
      }
    }
    return text.toString();
  }

  private static String near(String words, boolean afterChange, boolean beforeChange) {
    int kept = (afterChange ? NEAR : 0) + (beforeChange ? NEAR : 0);
    if (words.length() <= kept + 20) return words;
    String begin = afterChange ? words.substring(0, words.lastIndexOf(' ', NEAR) + 1) : "";
    int from = words.indexOf(' ', words.length() - NEAR);
    return begin + "…" + (beforeChange ? words.substring(from < 0 ? words.length() - NEAR : from) : "");
  }
}
