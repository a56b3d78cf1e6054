package jss.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of the site, not yet made.
 *
 * @param path inside the site, with {@code /} between parts
 * @param body makes the bytes; a pure function, called once, on any thread
 */
public record Output(String path, Supplier<byte[]> body) {
  public static Output text(String path, Supplier<String> text) {
    return new Output(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
