package jss.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is found on every page of a site, by the page's path: one visit, that several tests look at. */
record Visits(Map<String, Visit> pages) {

  /** Goes everywhere, with axe in every window on a page of each kind and in two on the others. */
  static Visits of(Tour tour) {
    var kinds = Set.copyOf(tour.site().kinds());
    var pages = new ConcurrentSkipListMap<String, Visit>();
    tour.everywhere(tab -> {
      String path = tab.path();
      pages.put(path, Visit.of(tab, kinds.contains(path) ? Axe.everyWay() : Axe.twoWays(path)));
      return List.of();
    });
    return new Visits(pages);
  }

  /** Each after its page. */
  Stream<String> findings(Function<Visit, List<String>> what) {
    return pages.entrySet().stream()
        .flatMap(page -> what.apply(page.getValue()).stream().map(finding -> page.getKey() + ": " + finding));
  }
}
