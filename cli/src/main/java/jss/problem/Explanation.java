package jss.problem;

import java.util.List;
import java.util.Map;

/** A problem's page as text for a terminal. */
public final class Explanation {
  private static final int WIDTH = 80;

  private Explanation() {}

  /** Name and severity, what it is about, and an example with and without the problem. */
  public static String text(Page page, Tongue tongue) {
    Phrases phrases = Phrases.in(tongue);
    Page.Words words = page.in(tongue);
    var text = new StringBuilder();
    text.append(page.name()).append(" (")
        .append(phrases.word(page.severity() == Severity.ERROR ? "severity.error" : "severity.warning"));
    text.append(")\n\n").append(wrap(words.explanation())).append('\n');
    if (page.mended()) text.append('\n').append(wrap(phrases.word("explain.mended")));
    example(text, phrases.fill(phrases.word("explain.bad"), Map.of("place", page.expected())), page.bad(), phrases);
    example(text, phrases.word("explain.good"), page.good(), phrases);
    return text.toString();
  }

  private static void example(StringBuilder text, String title, List<Page.File> files, Phrases phrases) {
    text.append('\n').append(title).append('\n');
    for (Page.File file : files) {
      text.append("\n  ").append(file.path());
      if (!file.form().isEmpty()) text.append(" (").append(form(file.form(), phrases)).append(')');
      text.append('\n');
      file.text().lines().forEach(line -> text.append("    ").append(line).append('\n'));
    }
  }

  /** {@code picture 8x8} in the reader's words. */
  private static String form(String form, Phrases phrases) {
    String[] parts = form.split(" ", 2);
    return phrases.fill(phrases.word("form." + parts[0]),
        Map.of("size", parts.length > 1 ? parts[1].replace("x", " × ") : ""));
  }

  /** Paragraphs filled to the width; lines that begin with a hyphen, number or space keep theirs. */
  private static String wrap(String markdown) {
    var wrapped = new StringBuilder();
    int column = 0;
    boolean isFirst = true;
    for (String line : markdown.split("\n", -1)) {
      boolean begins = line.isBlank() || column == 0 || line.startsWith("- ");
      if (begins && !isFirst) wrapped.append('\n');
      if (begins) column = 0;
      isFirst = false;
      for (String word : line.strip().split(" ", -1)) {
        if (word.isEmpty()) continue;
        if (column > 0 && column + 1 + word.length() > WIDTH) {
          wrapped.append('\n');
          column = 0;
        }
        if (column > 0) {
          wrapped.append(' ');
          column++;
        }
        wrapped.append(word);
        column += word.length();
      }
    }
    return wrapped.append('\n').toString();
  }
}
