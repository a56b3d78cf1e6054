package jss.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a problem is known by from one run to the next: its name, its file and what it points at, but not its line, which
 * shifts with every edit above it.
 *
 * @param words on one line and at most {@value #LONGEST} characters; the end of longer ones is a hash
 */
public record Mark(String name, String path, String words) implements Comparable<Mark> {
  static final int LONGEST = 72;
  /** A sign alone, such as a colon, is to be found in many places. */
  private static final int TELLING = 3;

  private static final java.util.Comparator<Mark> ORDER =
      java.util.Comparator.comparing(Mark::path).thenComparing(Mark::name).thenComparing(Mark::words);

  public static Mark of(Problem problem) {
    String text = oneLine(problem.at().text());
    if (text.length() < TELLING && !text.isEmpty())
      text = oneLine(problem.at().source().lineText(problem.at().line()));
    if (text.isEmpty()) text = oneLine(values(problem.args())); // it is about the file as a whole
    return new Mark(problem.name(), problem.at().source().path(), shortened(text));
  }

  private static String values(Map<String, Object> args) {
    return new TreeMap<>(args).values().stream().map(Mark::value).filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String value(Object value) {
    return switch (value) {
      case String text -> text;
      case Word word -> word.key();
      default -> ""; // numbers and lists say how bad it is, not what it is
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) return text;
    return text.substring(0, text.offsetByCodePoints(0, LONGEST - 10)).stripTrailing() + "… " + hash(text);
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
