package jss.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One text file as it was read, and the only place that converts between UTF-16 indexes, code points and the
 * 1-based line and column shown to people.
 */
public final class Source {
  private final String path;
  private final String text;
  private final int malformedAt;
  private int[] lineStarts = {};
  private @Nullable Boolean pairs;

  private Source(String path, String text, int malformedAt) {
    this.path = path;
    this.text = text;
    this.malformedAt = malformedAt;
  }

  /** @param path path inside the workspace, with {@code /} between its parts */
  public static Source of(String path, String text) {
    return new Source(path, text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
  }

  /**
   * Decodes UTF-8, with or without a byte order mark. Bytes that are not UTF-8 give a source that says where it went
   * wrong ({@link #malformedAt()}) and whose text is read as Latin-1, so that it can still be shown.
   */
  public static Source decode(String path, byte[] bytes) {
    try {
      return of(path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      int valid = validPrefix(bytes);
      return new Source(path, new String(bytes, StandardCharsets.ISO_8859_1), valid);
    }
  }

  private static int validPrefix(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return in.position();
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The index of the first byte that is not UTF-8, or -1. */
  public int malformedAt() {
    return malformedAt;
  }

  /** 1-based line that holds the UTF-16 index. */
  public int line(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** 1-based column of the UTF-16 index, in code points. */
  public int column(int index) {
    int start = lineStarts()[line(index) - 1];
    return text.codePointCount(start, Math.min(index, text.length())) + 1;
  }

  /**
   * UTF-16 index of a line and column; places outside the text are moved to its nearest end.
   *
   * @param line 1-based
   * @param column 1-based, in code points
   */
  public int index(int line, int column) {
    int[] starts = lineStarts();
    if (line > starts.length) return text.length();
    int at = starts[Math.max(line, 1) - 1];
    if (!hasPairs()) return Math.min(at + Math.max(column - 1, 0), text.length());
    for (int left = column - 1; left > 0 && at < text.length(); left--) at += Character.charCount(text.codePointAt(at));
    return at;
  }

  /** The text of a 1-based line, without its line end. */
  public String lineText(int line) {
    int[] starts = lineStarts();
    int end = line < starts.length ? starts[line] : text.length();
    return text.substring(starts[line - 1], end).stripTrailing();
  }

  /** Whether some character takes two UTF-16 units; hardly any text has one. */
  private boolean hasPairs() {
    Boolean known = pairs; // benign race, as below
    if (known == null) pairs = known = findPairs(text);
    return known;
  }

  private static boolean findPairs(String text) {
    for (int i = 0; i < text.length(); i++) if (Character.isSurrogate(text.charAt(i))) return true;
    return false;
  }

  private int[] lineStarts() {
    int[] known = lineStarts; // benign race: every thread computes the same value
    if (known.length == 0) lineStarts = known = findLineStarts(text);
    return known;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
