package jss.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.SourceReader;
import jss.render.Palette;
import jss.render.Texts;
import jss.render.Urls;
import jss.source.Source;
import jss.source.Sources;

/** A programme and its sheets, of a folder or of texts by path. */
public record PrintShop(Programme programme, Sheets sheets) {
  public static PrintShop of(Path folder) throws IOException {
    return of(SourceReader.read(folder));
  }

  static PrintShop of(Map<String, String> files) {
    var texts = new TreeMap<String, Source>();
    files.forEach((path, text) -> texts.put(path, Source.of(path, text)));
    return of(new Sources(Path.of("none"), texts, new TreeMap<>(), List.of(), List.copyOf(texts.keySet())));
  }

  private static PrintShop of(Sources sources) {
    Loaded loaded = EntryLoader.load(sources);
    var settings = loaded.settings().orElseThrow();
    var programme =
        new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sources.assets());
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    programme.languages().forEach(lang -> texts.put(lang, Texts.of(lang, Map.of())));
    var urls = new Urls(programme, texts, Optional.of("https://sammen.example"));
    return new PrintShop(programme,
        new Sheets(programme, texts, urls, Look.of(Palette.of(programme.settings().look())), Map.of()));
  }
}
