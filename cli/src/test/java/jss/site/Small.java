package jss.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.SourceReader;
import jss.source.Source;
import jss.source.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** A small programme in memory, with files put in or taken out, and the site that it becomes. */
final class Small {
  static final Path FOLDER = Path.of("src/test/resources/jss/site/small");

  private final SortedMap<String, Source> texts;
  private final Map<String, byte[]> files = new TreeMap<>();
  private Optional<String> base = Optional.empty();

  Small() {
    texts = new TreeMap<>(read(FOLDER).texts());
  }

  static Sources read(Path folder) {
    try {
      return SourceReader.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Small with(String path, String text) {
    texts.put(path, Source.of(path, text));
    return this;
  }

  /** The same file with a piece of it exchanged. */
  Small change(String path, String from, String to) {
    String text = Optional.ofNullable(texts.get(path)).orElseThrow().text();
    assertThat(text).contains(from);
    return with(path, text.replace(from, to));
  }

  Small without(String path) {
    texts.remove(path);
    return this;
  }

  /** A file that is not text to the loader, such as a template. */
  Small file(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Small at(String address) {
    base = Optional.of(address);
    return this;
  }

  /** Every file of the site that is text, by path. */
  SortedMap<String, String> site() {
    SortedMap<String, Long> assets = new TreeMap<>();
    files.forEach((path, bytes) -> assets.put(path, (long) bytes.length));
    var sources = new Sources(Path.of("."), texts, assets, List.of(), List.copyOf(texts.keySet()));
    return site(programme(sources),
        new Site.Options(base, List.of(), path -> Optional.ofNullable(files.get(path)).orElseThrow()));
  }

  String page(String path) {
    return Optional.ofNullable(site().get(path)).orElseThrow();
  }

  static Programme programme(Sources sources) {
    Loaded loaded = EntryLoader.load(sources);
    var settings = loaded.settings().orElseThrow();
    return new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sources.assets());
  }

  static SortedMap<String, String> site(Programme programme, Site.Options options) {
    SortedMap<String, String> site = new TreeMap<>();
    Site.of(programme, options).outputs().forEach(output -> {
      if (!output.path().endsWith(".woff2"))
        site.put(output.path(), new String(output.body().get(), StandardCharsets.UTF_8));
    });
    return site;
  }

  /** Compares with the file, or writes it anew under {@code -Dgolden.refresh=true}. */
  static void golden(String name, String actual) {
    Path file = Path.of("src/test/resources/jss/site/golden", name);
    try {
      if (Boolean.getBoolean("golden.refresh")) {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
