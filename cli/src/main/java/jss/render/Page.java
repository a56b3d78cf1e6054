package jss.render;

import java.io.Writer;

/** A writer into memory without locks. */
final class Page extends Writer {
  private final StringBuilder text = new StringBuilder(16_384);

  @Override
  public void write(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public void write(String string, int from, int length) {
    text.append(string, from, from + length);
  }

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
