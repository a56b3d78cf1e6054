package jss.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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

  /**
   * The names of the files in a folder, sorted.
   *
   * @param folder under {@code jss/}, with a {@code /} at its end
   */
  static List<String> names(String folder) {
    URL first = Objects.requireNonNull(Resources.class.getClassLoader().getResource("jss/" + folder + "parts.ftlh"));
    try {
      if (first.openConnection() instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          return file.stream().map(ZipEntry::getName).filter(name -> name.startsWith("jss/" + folder))
              .map(name -> name.substring(folder.length() + 4)).filter(name -> !name.isEmpty()).sorted().toList();
        }
      }
      try (Stream<Path> files = Files.list(Path.of(first.toURI()).resolveSibling(""))) {
        return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
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
