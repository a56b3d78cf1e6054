package jss.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that are run in the page, beside this class. */
final class Scripts {
  private Scripts() {}

  /** @param name as {@code reflow.js}; with a first {@code /} it is looked for in all that is on the class path */
  static String read(String name) {
    try (InputStream stream = Scripts.class.getResourceAsStream(name)) {
      if (stream == null) throw new IllegalArgumentException("no script " + name);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
