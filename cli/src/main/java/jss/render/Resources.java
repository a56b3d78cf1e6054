package jss.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What jss brings along: templates, styles, texts and assets, found under {@code jss/} on the class path. */
public record Resources(String folder) implements TemplateLoader {
  /** @param path under {@code jss/} */
  public static Optional<byte[]> find(String path) {
    try (InputStream in = Resources.class.getClassLoader().getResourceAsStream("jss/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("jss/" + path + " is not on the class path"));
  }

  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return find(folder + name).map(bytes -> new Found(name, new String(bytes, StandardCharsets.UTF_8))).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Found) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private record Found(String name, String text) {}
}
