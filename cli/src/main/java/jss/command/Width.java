package jss.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is. */
final class Width {
  private static final int LEAST = 20;
  private static final int USUAL = 80;

  private Width() {}

  /** {@code COLUMNS}, else what the terminal says; what no terminal shows, such as a file, has no width to keep to. */
  static int of(Map<String, String> environment, boolean terminal) {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (columns.matches("[1-9]\\d{0,4}")) return Math.max(LEAST, Integer.parseInt(columns));
    return terminal ? asked() : Integer.MAX_VALUE;
  }

  private static int asked() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) return USUAL;
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(terminal)
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) return USUAL;
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return size.matches("\\d+ [1-9]\\d{0,4}")
          ? Math.max(LEAST, Integer.parseInt(size.substring(size.indexOf(' ') + 1)))
          : USUAL;
    } catch (IOException e) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }
}
