package jss.worksheet;

import java.util.List;

/** About how much room words take, a little on the safe side: the press measures what they truly took. */
final class Letters {
  private static final double MM_PER_POINT = 25.4 / 72;
  static final double LINE = 1.25;

  private Letters() {}

  /** Millimetres that words are wide on one line. */
  static double width(String text, double points) {
    return text.codePoints().mapToDouble(Letters::em).sum() * points * MM_PER_POINT;
  }

  /** Widths of the bold face of Inter in ems, by groups of letters. */
  private static double em(int letter) {
    if ("iIjl.,:;'|!()[]".indexOf(letter) >= 0) return 0.32;
    if ("ftr -/".indexOf(letter) >= 0) return 0.4;
    if ("mwMW—…%@".indexOf(letter) >= 0) return 0.95;
    return Character.isUpperCase(letter) || letter == 'æ' ? 0.76 : 0.64;
  }

  /** How many lines words take, a word that is too long for a line broken. */
  static int lines(String text, double width, double points) {
    int lines = 1;
    double used = 0;
    double space = width(" ", points);
    for (String word : text.strip().split("\\s+", -1)) {
      double wide = width(word, points);
      if (used > 0 && used + space + wide <= width) {
        used += space + wide;
        continue;
      }
      if (used > 0) lines++;
      int broken = (int) Math.max(0, Math.ceil(wide / width) - 1);
      lines += broken;
      used = wide - broken * width;
    }
    return lines;
  }

  /** The narrowest measure that takes no more lines, so that none of them is left almost empty. */
  static double balanced(String text, double width, double points) {
    int lines = lines(text, width, points);
    double narrower = width;
    while (narrower > 1 && lines(text, narrower - 1, points) == lines) narrower--;
    return narrower;
  }

  static double height(String text, double width, double points) {
    return lines(text, width, points) * lineHeight(points);
  }

  static double lineHeight(double points) {
    return points * LINE * MM_PER_POINT;
  }

  /** Millimetres that the highest of these is. */
  static double height(List<Term> terms, double width, double points) {
    return terms.stream().mapToDouble(term -> height(term.text(), width, points)).max().orElse(0);
  }

  /** The largest size, from the paper's usual to its least, that breaks no word. */
  static double points(List<Term> terms, double width, Paper paper) {
    for (double points = paper.points(); points > paper.leastPoints(); points -= 0.5)
      if (longestWord(terms, points) <= width) return points;
    return paper.leastPoints();
  }

  static double longestWord(List<Term> terms, double points) {
    return terms.stream().flatMap(term -> List.of(term.text().split("\\s+", -1)).stream())
        .mapToDouble(word -> width(word, points)).max().orElse(0);
  }
}
