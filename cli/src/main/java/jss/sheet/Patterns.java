package jss.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jss.render.Resources;

/**
 * Where words of one language may be parted, by Liang's method: each pattern has a number between its letters, the
 * highest that any pattern says of a place counts, and odd ones part.
 *
 * @param levels by the letters of a pattern, one digit before each letter and one at the end
 * @param exceptions words with hyphens, by the word
 * @param longest letters of the longest pattern
 */
record Patterns(Map<String, String> levels, Map<String, String> exceptions, int longest) {
  /** Letters that stay together at either end of a word. */
  private static final int LEAST = 3;

  /** What the field's compounds end with: the patterns don't know all of these, and part the words in the wrong place. */
  private static final List<String> HEADS =
      List.of("analys", "arbete", "blad", "datum", "gropar", "intervju", "kartlegg", "kartlägg", "partner", "realiser",
          "situasjon", "stegen", "tecken", "trappa", "utveckl");

  private static final Map<String, Supplier<Patterns>> FILES = Map.of(
      "nb", Patterns::norwegian, "nn", Patterns::norwegian, "no", Patterns::norwegian, "sv", Patterns::swedish);
  private static final Map<String, Patterns> READ = new ConcurrentHashMap<>();

  /** @param lang a tag such as {@code sv-FI}; empty for a language that there are no patterns for */
  static Optional<Patterns> of(String lang) {
    String language = lang.split("-", 2)[0];
    return Optional.ofNullable(FILES.get(language)).map(file -> READ.computeIfAbsent(language, _ -> file.get()));
  }

  /** A file of TeX's: {@code \patterns{…}} and {@code \hyphenation{…}}. */
  private static Patterns norwegian() {
    String tex = Resources.text("assets/hyphenation/hyph-no.tex");
    return of(list(tex, "\\patterns{"), list(tex, "\\hyphenation{"));
  }

  /** A file of LibreOffice's: settings in capitals, then patterns, a line each. */
  private static Patterns swedish() {
    String dic = new String(Resources.bytes("assets/hyphenation/hyph_sv.dic"), StandardCharsets.ISO_8859_1);
    return of(dic.lines().filter(line -> line.equals(line.toLowerCase(Locale.ROOT))).toList(), List.of());
  }

  /** @param exceptions whole words with hyphens */
  static Patterns of(List<String> patterns, List<String> exceptions) {
    Map<String, String> levels = new HashMap<>();
    int longest = 0;
    for (String pattern : patterns) {
      var letters = new StringBuilder();
      var digits = new StringBuilder("0");
      for (char c : pattern.toCharArray())
        if (c >= '0' && c <= '9') digits.setCharAt(digits.length() - 1, c);
        else {
          letters.append(c);
          digits.append('0');
        }
      levels.put(letters.toString(), digits.toString());
      longest = Math.max(longest, letters.length());
    }
    Map<String, String> words = new HashMap<>();
    for (String word : exceptions) words.put(word.replace("-", ""), word);
    return new Patterns(levels, words, longest);
  }

  private static List<String> list(String tex, String command) {
    int from = tex.indexOf("\n" + command);
    if (from < 0) return List.of();
    return List.of(tex.substring(tex.indexOf('{', from) + 1, tex.indexOf('}', from)).strip().split("\\s+"));
  }

  /**
   * Where a word may be parted.
   *
   * @param word letters alone
   * @return how many letters stand before each place, in order
   */
  List<Integer> places(String word) {
    return within(word.toLowerCase(Locale.ROOT), LEAST);
  }

  private List<Integer> within(String word, int least) {
    for (String head : HEADS) {
      int joint = word.indexOf(head, LEAST);
      if (joint > 0) {
        var places = new ArrayList<>(within(word.substring(0, joint), 2));
        places.add(joint);
        for (int place : within(word.substring(joint), 2)) places.add(joint + place);
        return inner(places, word, least);
      }
    }
    String exception = exceptions.get(word);
    return inner(exception == null ? byPatterns("." + word + ".") : hyphens(exception), word, least);
  }

  /** Those that leave enough letters at each end, without two with one letter between: only one of them can be right. */
  private static List<Integer> inner(List<Integer> places, String word, int least) {
    return places.stream()
        .filter(place -> place >= least && word.length() - place >= least)
        .filter(place -> !places.contains(place - 1) && !places.contains(place + 1))
        .toList();
  }

  private static List<Integer> hyphens(String word) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < word.length(); i++) if (word.charAt(i) == '-') places.add(i - places.size());
    return places;
  }

  private List<Integer> byPatterns(String word) {
    char[] highest = new char[word.length() + 1];
    for (int from = 0; from < word.length(); from++)
      for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
        String found = levels.get(word.substring(from, to));
        if (found != null)
          for (int i = 0; i < found.length(); i++)
            if (found.charAt(i) > highest[from + i]) highest[from + i] = found.charAt(i);
      }
    var places = new ArrayList<Integer>();
    for (int i = 1; i < word.length(); i++) if (highest[i] % 2 == 1) places.add(i - 1);
    return places;
  }
}
