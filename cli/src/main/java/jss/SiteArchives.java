package jss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Archives;
import jss.render.Output;
import jss.render.Urls;
import jss.share.Archive;
import jss.share.ArchiveFile;
import jss.share.Offer;

/** The archives that lie in a site, each made once. */
final class SiteArchives implements Archives {
  private final Map<String, Made> byPage = new LinkedHashMap<>();
  private final Map<String, Made> made = new LinkedHashMap<>();

  private SiteArchives() {}

  /** Those of everything that the programme offers and that has a page. */
  static SiteArchives of(Programme programme, Workspace workspace, Urls urls, List<Lang> languages,
      java.util.function.Function<String, byte[]> asset) {
    var offer = new Offer(programme, workspace.sources().texts(), asset);
    var all = new SiteArchives();
    for (Kind kind : Archive.KINDS) {
      if (!offer.includes(kind)) continue;
      for (Entry entry : programme.entries())
        if (entry.kind() == kind && !entry.draft())
          all.put(entry.id(), urls, languages, () -> offer.of(entry, address(entry.id(), urls, languages)));
      for (Item item : programme.items(kind))
        all.put(item.id(), urls, languages, () -> offer.of(item, address(item.id(), urls, languages)));
    }
    return all;
  }

  private static String address(String id, Urls urls, List<Lang> languages) {
    return urls.path(id, languages.getFirst()).flatMap(urls::absolute).orElse("");
  }

  private void put(String id, Urls urls, List<Lang> languages, Supplier<Archive> archive) {
    var one = new Made("share/" + id + ".zip", archive);
    for (Lang lang : languages)
      urls.path(id, lang).filter(path -> path.endsWith(".html")).ifPresent(page -> {
        byPage.put(page, one);
        made.put(id, one);
      });
  }

  @Override
  public Optional<Shown> beside(String page) {
    return Optional.ofNullable(byPage.get(page)).map(one -> new Shown(one.path, one.bytes().length));
  }

  @Override
  public List<Output> outputs() {
    return made.values().stream().map(one -> new Output(one.path, one::bytes)).toList();
  }

  /** An archive, made when it is first asked for. */
  private static final class Made {
    private final String path;
    private final Supplier<Archive> archive;
    private byte[] bytes = {};

    Made(String path, Supplier<Archive> archive) {
      this.path = path;
      this.archive = archive;
    }

    synchronized byte[] bytes() {
      if (bytes.length == 0) bytes = ArchiveFile.write(archive.get());
      return bytes;
    }
  }
}
