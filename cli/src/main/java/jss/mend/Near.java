package jss.mend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jss.problem.Suggestion;

/** Finds the one word that can have been meant, where a guess would not do. */
final class Near {
  /** Words that short are easily another word. */
  private static final int SHORT = 5;
  private static final int LONG = 9;

  private Near() {}

  /**
   * The only word that is spelt the same but for capitals; else the only one that is a slip away, or two in a long word,
   * when no other comes near. Figures are never slips: {@code samling-5} is not {@code samling-4}.
   */
  static Optional<String> only(Collection<String> words, String written) {
    List<String> same = words.stream().distinct().filter(written::equalsIgnoreCase).toList();
    if (!same.isEmpty()) return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    if (written.length() < SHORT) return Optional.empty();
    int most = written.length() < LONG ? 1 : 2;
    List<String> near =
        words.stream().distinct().filter(word -> Suggestion.distance(word, written, most + 2) <= most + 1).toList();
    return near.size() == 1 && isSlip(near.getFirst(), written, most) ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isSlip(String word, String written, int most) {
    return Suggestion.distance(word, written, most + 1) <= most
        && word.charAt(0) == written.charAt(0)
        && figures(word).equals(figures(written));
  }

  private static String figures(String word) {
    return word.replaceAll("\\D+", " ").strip();
  }
}
