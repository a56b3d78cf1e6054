package jss.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jss.problem.Page.Words;
import jss.source.Span;

/** Tells problems to people in a terminal, in one tongue. */
public final class Printer {
  private final Tongue tongue;
  private final Phrases phrases;
  private final boolean colour;
  private final String folder;

  /** @param colour whether the terminal shows colours */
  public Printer(Tongue tongue, boolean colour) {
    this(tongue, colour, "");
  }

  /** @param folder where the files lie, as the reader would write it, so that places can be opened */
  public Printer(Tongue tongue, boolean colour, String folder) {
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    this.tongue = tongue;
    this.phrases = Phrases.in(tongue);
    this.colour = colour;
  }

  /** What was seen and expected, in one sentence or two, without the place. */
  public static String message(Problem problem, Tongue tongue) {
    return fill(problem, tongue, Catalogue.page(problem).in(tongue).message());
  }

  /** What to do about it. */
  public static String help(Problem problem, Tongue tongue) {
    return fill(problem, tongue, Catalogue.page(problem).in(tongue).help());
  }

  /** Message, what was probably meant, and what to do, where there is no line of the author's to point into. */
  public static List<String> sentences(Problem problem, Tongue tongue) {
    return Stream.of(message(problem, tongue), meant(problem, tongue), help(problem, tongue))
        .filter(sentence -> !sentence.isEmpty()).toList();
  }

  private static String meant(Problem problem, Tongue tongue) {
    Phrases phrases = Phrases.in(tongue);
    return problem.suggestion().map(word -> phrases.fill(phrases.word("meant"), Map.of("word", word))).orElse("");
  }

  /** What there is at the related place. */
  public static String related(Problem problem, Tongue tongue) {
    String words = Catalogue.page(problem).in(tongue).related();
    return words.isEmpty() ? Phrases.in(tongue).word("related") : fill(problem, tongue, words);
  }

  private static String fill(Problem problem, Tongue tongue, String template) {
    Map<String, Object> values = new LinkedHashMap<>(problem.args());
    problem.suggestion().ifPresent(meant -> values.put("suggestion", meant));
    return Phrases.in(tongue).fill(template, values);
  }

  /**
   * Several lines, the last one ended: {@code path:line:column: error[name]: message}, the author's line with the place
   * underlined, what was probably meant, the related place, and what to do.
   */
  public String text(Problem problem) {
    Page page = Catalogue.page(problem);
    Words words = page.in(tongue);
    var text = new StringBuilder();
    boolean isError = page.severity() == Severity.ERROR;
    String severity = phrases.word(isError ? "severity.error" : "severity.warning") + "[" + problem.name() + "]";
    text.append(paint(place(problem.at()), "1")).append(": ").append(paint(severity, isError ? "1;31" : "1;33"));
    text.append(": ").append(message(problem, tongue)).append('\n');
    snippet(text, problem.at(), isError ? "31" : "33", meant(problem, tongue));
    problem.related().ifPresent(span -> {
      text.append("  ").append(paint(place(span), "1")).append(": ").append(related(problem, tongue)).append('\n');
      snippet(text, span, "36", "");
    });
    if (!words.help().isEmpty()) text.append("  ").append(help(problem, tongue)).append('\n');
    return text.toString();
  }

  /** The author's line with the place underlined, and what was probably meant; empty when there is neither. */
  public String excerpt(Problem problem) {
    var text = new StringBuilder();
    boolean isError = Catalogue.severity(problem) == Severity.ERROR;
    snippet(text, problem.at(), isError ? "31" : "33", meant(problem, tongue));
    return text.toString();
  }

  private String place(Span span) {
    return folder + span.source().path() + ":" + span.line() + ":" + span.column();
  }

  /** The line and what points into it; a file with nothing in it has no line to show. */
  private void snippet(StringBuilder text, Span span, String colour, String note) {
    if (span.source().text().isEmpty()) {
      if (!note.isEmpty()) text.append("  ").append(note).append('\n');
      return;
    }
    Snippet snippet = Snippet.of(span);
    String number = String.valueOf(span.line());
    String margin = " ".repeat(Math.max(5, number.length() + 2));
    text.append(margin, number.length() + 1, margin.length()).append(number).append(" | ").append(snippet.line())
        .append('\n');
    text.append(margin, 1, margin.length()).append(" | ").append(" ".repeat(snippet.before()));
    text.append(paint("^".repeat(snippet.length()), colour)).append(note.isEmpty() ? "" : " " + note).append('\n');
  }

  private String paint(String text, String codes) {
    return colour ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
  }
}
