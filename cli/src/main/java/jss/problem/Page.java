package jss.problem;

import java.util.List;
import java.util.Map;

/**
 * Everything there is to say of one problem: the only place that has its severity, words and examples.
 *
 * @param mended whether {@code jss check --fix} mends it where there is only one right answer
 * @param words by tongue; all are there (a test sees to it)
 * @param expected where the bad example has its problem: {@code path:line:column}
 * @param bad files that have the problem
 * @param good the same content without it
 */
public record Page(
    String name, Severity severity, boolean mended, Map<Tongue, Words> words, String expected, List<File> bad,
    List<File> good) {

  /**
   * What is said in one tongue.
   *
   * @param message what was seen and what was expected, with {@code {placeholders}} for the problem's values
   * @param help what to do
   * @param related what there is at the related place; empty when the problem never has one
   * @param explanation paragraphs of Markdown
   */
  public record Words(String message, String help, String related, String explanation) {}

  /**
   * One file of an example.
   *
   * @param form how it differs from plain UTF-8 text, such as {@code latin-1}; mostly empty
   */
  public record File(String path, String form, String text) {}

  public Words in(Tongue tongue) {
    Words found = words.get(tongue);
    if (found == null) throw new IllegalStateException(name + " has no words in " + tongue.tag());
    return found;
  }
}
