package jss.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Shows a site's pages to a judge, as many at a time as there are lanes. */
record Tour(BuiltSite site, Loopback server, List<Lane> lanes) {

  /** What the judge says of every page of the site. */
  List<String> everywhere(Judge judge) {
    return of(site.pages(), NewContextOptions::new, judge);
  }

  /** What the judge says of one page of each kind. */
  List<String> kinds(Judge judge) {
    return of(site.kinds(), NewContextOptions::new, judge);
  }

  /** What the judge says of a site with nothing but this page: how a judge is shown to see what it should. */
  List<String> ofPage(String html, Judge judge) {
    try {
      Path folder = Files.createTempDirectory("jss-page");
      Files.writeString(folder.resolve("index.html"), html);
      try (var other = Loopback.serve(folder)) {
        return new Tour(BuiltSite.in(folder), other, lanes).everywhere(judge);
      } finally {
        Files.delete(folder.resolve("index.html"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the judge says of some pages, each finding after its page, in the order of the pages' paths.
   *
   * @param options of the browser's context, which a lane keeps for all its pages
   */
  List<String> of(List<String> paths, Supplier<NewContextOptions> options, Judge judge) {
    if (paths.isEmpty()) throw new IllegalArgumentException("there are no pages to look at");
    Queue<String> waiting = new ConcurrentLinkedQueue<>(paths);
    List<CompletableFuture<Map<String, List<String>>>> runs = lanes.stream()
        .map(lane -> lane.run(chromium -> walk(chromium, waiting, options.get(), judge))).toList();
    var found = new TreeMap<String, List<String>>();
    for (var run : runs) found.putAll(run.join());
    var sentences = new ArrayList<String>();
    found.forEach((path, said) -> said.forEach(sentence -> sentences.add(path + ": " + sentence)));
    return sentences;
  }

  private Map<String, List<String>> walk(Chromium chromium, Queue<String> waiting, NewContextOptions options,
      Judge judge) {
    var found = new TreeMap<String, List<String>>();
    try (BrowserContext context = chromium.browser().newContext(options)) {
      var tab = new Tab(context, server.origin());
      for (String path = waiting.poll(); path != null; path = waiting.poll()) {
        tab.open(path);
        found.put(path, judge.judge(tab));
      }
    }
    return found;
  }
}
