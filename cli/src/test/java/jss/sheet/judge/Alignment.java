package jss.sheet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a source beside those of its sheet.
 *
 * @param pairs those that are alike, from the first on
 * @param difference where they part
 */
record Alignment(List<Pair> pairs, Optional<String> difference) {
  /** What styles may add: page numbers, points and lines. */
  private static final Pattern ADDED = Pattern.compile("[\\d\\p{Punct}·–—…•]+");

  record Pair(Word source, Word sheet) {}

  static Alignment of(List<Word> source, List<Word> sheet) {
    var pairs = new ArrayList<Pair>();
    int at = 0;
    for (int i = 0; i < source.size(); i++) {
      int taken = taken(source.get(i).text(), sheet, at);
      while (taken == 0 && at < sheet.size() && ADDED.matcher(sheet.get(at).text()).matches())
        taken = taken(source.get(i).text(), sheet, ++at);
      if (taken == 0) return new Alignment(pairs, Optional.of(difference(source, i, sheet, at)));
      pairs.add(new Pair(source.get(i), sheet.get(at)));
      at += taken;
    }
    while (at < sheet.size() && ADDED.matcher(sheet.get(at).text()).matches()) at++;
    return new Alignment(
        pairs,
        at < sheet.size() ? Optional.of(difference(source, source.size(), sheet, at)) : Optional.empty());
  }

  /** How many of the sheet's words make up one of the source, which a line's end may have parted; 0 when they are others. */
  private static int taken(String word, List<Word> sheet, int from) {
    if (from < sheet.size() && isNumberBefore(word, sheet.get(from).text())) return 1;
    var so = "";
    for (int at = from; at < sheet.size() && so.length() <= word.length(); at++) {
      so += sheet.get(at).text();
      if (so.equals(word)) return at + 1 - from;
      String unhyphened = so.replaceFirst("[-\u2010]$", "");
      if (!word.startsWith(so) && word.startsWith(unhyphened)) so = unhyphened;
      else if (!word.startsWith(so)) return 0;
    }
    return 0;
  }

  /** A page number that styles add may stand right before a full stop of the source. */
  private static boolean isNumberBefore(String stop, String text) {
    return stop.matches("\\p{Punct}+") && text.endsWith(stop)
        && text.substring(0, text.length() - stop.length()).matches("\\d+");
  }

  private static String difference(List<Word> source, int i, List<Word> sheet, int at) {
    return "after «" + text(source, i - 3, i) + "» come «" + text(sheet, at, at + 4) + "», not «"
        + text(source, i, i + 4) + "»";
  }

  private static String text(List<Word> words, int from, int to) {
    return words.subList(Math.max(0, from), Math.min(words.size(), to)).stream().map(Word::text)
        .collect(Collectors.joining(" "));
  }
}
