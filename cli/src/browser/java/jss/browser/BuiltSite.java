package jss.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.Result;

/**
 * A site in its folder.
 *
 * @param html paths of all HTML files inside the folder, with {@code /} between parts, sorted
 * @param pages those of them that people see: not the ones that lead on at once
 */
record BuiltSite(Path folder, List<String> html, List<String> pages) {
  /** The programme in the repository, seen from the module that its tests run in. */
  private static final Path CONTENT = Path.of("..", "content");

  /** With one, the site has all that it can have. */
  private static final String ADDRESS = "https://programme.example";

  /** Builds the repository's own programme. */
  static BuiltSite ofTheRepository(Path folder) throws IOException {
    return of(CONTENT, folder);
  }

  /** Builds a programme, as for an address of its own, and insists that there is nothing wrong with it. */
  static BuiltSite of(Path content, Path folder) throws IOException {
    Result result = Build.run(new Options(content, folder, Optional.of(ADDRESS), false, List.of(), false),
        Progress.NONE);
    if (!result.isPublished())
      throw new AssertionError(content + " is not built: " + result.problems() + result.refused());
    return in(folder);
  }

  static BuiltSite in(Path folder) throws IOException {
    List<String> html;
    try (var files = Files.walk(folder)) {
      html = files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html")).sorted().toList();
    }
    return new BuiltSite(folder, html, html.stream().filter(path -> !leadsOn(folder.resolve(path))).toList());
  }

  private static boolean leadsOn(Path file) {
    try {
      return Files.readString(file).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of each kind: of every folder its index, if it has one, and the longest of the others. */
  List<String> kinds() {
    var longest = new TreeMap<String, String>();
    for (String page : pages)
      if (!isIndex(page)) longest.merge(page.substring(0, page.lastIndexOf('/') + 1), page, this::longer);
    var kinds = new ArrayList<String>(longest.values());
    pages.stream().filter(BuiltSite::isIndex).forEach(kinds::add);
    kinds.sort(null);
    return List.copyOf(kinds);
  }

  private static boolean isIndex(String page) {
    return page.equals("index.html") || page.endsWith("/index.html");
  }

  private String longer(String one, String other) {
    return bytes(one).length >= bytes(other).length ? one : other;
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
