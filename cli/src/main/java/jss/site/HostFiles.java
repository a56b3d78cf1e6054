package jss.site;

import java.util.List;
import jss.render.Output;
import jss.render.Resources;

/** What hosts and search engines look for at the root of a site; a host that knows nothing of a file shows nothing of it. */
final class HostFiles {
  private HostFiles() {}

  static List<Output> of(Common common) {
    return List.of(
        Output.text("robots.txt", () -> robots(common)),
        Output.text("_headers", () -> Resources.text("assets/headers.txt")),
        Output.text(".nojekyll", () -> "")); // GitHub Pages: files as they are
  }

  private static String robots(Common common) {
    String all = "User-agent: *\nDisallow:\n";
    return common.urls().absolute("sitemap.xml").map(address -> all + "\nSitemap: " + address + "\n").orElse(all);
  }
}
