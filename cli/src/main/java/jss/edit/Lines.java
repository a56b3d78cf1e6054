package jss.edit;

import java.util.Optional;
import jss.load.YamlTree;
import jss.source.Source;

/** Text in the way that a file's lines are ended. */
public final class Lines {
  private Lines() {}

  /** {@code \r\n} where most lines of the text end so. */
  public static String end(String text) {
    long all = text.chars().filter(c -> c == '\n').count();
    long windows = all - text.replace("\r\n", "").chars().filter(c -> c == '\n').count();
    return windows * 2 > all ? "\r\n" : "\n";
  }

  /** @param text with lines that end in {@code \n} */
  public static String ended(String text, String end) {
    return end.equals("\n") ? text : text.replace("\n", end);
  }

  /**
   * A register with more at its end; all that is there stays.
   *
   * @param before empty when there is no such file yet
   * @param items YAML with lines that end in {@code \n}
   * @param end how lines of a new file end
   * @return empty when the file could not be read afterwards, as one that is written in braces
   */
  public static Optional<String> appended(String path, Optional<Source> before, String items, String end) {
    String there = before.map(Source::text).filter(text -> !text.isBlank()).orElse("");
    String own = there.isEmpty() ? end : end(there);
    String gap = there.isEmpty() ? "" : there.endsWith("\n") ? own : own + own;
    String after = there + gap + ended(items, own);
    return YamlTree.read(Source.of(path, after)).isPresent() ? Optional.of(after) : Optional.empty();
  }
}
