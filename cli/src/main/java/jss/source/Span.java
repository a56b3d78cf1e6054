package jss.source;

/**
 * A stretch of one source's text.
 *
 * @param start first UTF-16 index of the text, inclusive
 * @param end last UTF-16 index, exclusive; equal to {@code start} for a place between characters
 */
public record Span(Source source, int start, int end) {
  public Span {
    if (start < 0 || end < start) throw new IllegalArgumentException("span " + start + ".." + end);
  }

  /** The beginning of a file. */
  public static Span startOf(Source source) {
    return new Span(source, 0, 0);
  }

  /** The author's text. */
  public String text() {
    return source.text().substring(start, Math.min(end, source.text().length()));
  }

  /** 1-based line of the start. */
  public int line() {
    return source.line(start);
  }

  /** 1-based column of the start, counted in code points as a person counts characters. */
  public int column() {
    return source.column(start);
  }
}
