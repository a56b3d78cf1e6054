package jss.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** A page in UTF-8 as it is written, without locks; a template's own text is turned into bytes only once. */
final class Page extends Writer {
  /** In bytes; far above any page that a person can read. */
  private static final int MOST = 64 << 20;

  /** Says that a template has written more than any page may hold. */
  static final class TooLong extends RuntimeException {}

  private final Map<char[], byte[]> blocks;
  private byte[] bytes = new byte[16_384];
  private int length;

  /** @param blocks bytes of a template's own text, by the very array that FreeMarker keeps it in; shared by threads */
  Page(Map<char[], byte[]> blocks) {
    this.blocks = blocks;
  }

  /** FreeMarker writes its templates' own text this way, and nothing that it makes. */
  @Override
  public void write(char[] block) {
    byte[] known = blocks.get(block);
    if (known == null) {
      known = new String(block).getBytes(StandardCharsets.UTF_8);
      blocks.put(block, known);
    }
    append(known);
  }

  @Override
  public void write(char[] characters, int from, int count) {
    write(new String(characters, from, count), 0, count);
  }

  @Override
  public void write(String string) {
    write(string, 0, string.length());
  }

  @Override
  public void write(String string, int from, int count) {
    grow(2 * count);
    for (int i = from; i < from + count; i++) {
      char c = string.charAt(i);
      if (c < 0x80) bytes[length++] = (byte) c;
      else
        if (c < 0x800) {
          bytes[length++] = (byte) (0xC0 | c >> 6);
          bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
          append(string.substring(i, from + count).getBytes(StandardCharsets.UTF_8));
          return;
        }
    }
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character), 0, 1);
  }

  private void append(byte[] more) {
    grow(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void grow(int most) {
    if (length + most > MOST) throw new TooLong();
    if (length + most > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + most));
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
