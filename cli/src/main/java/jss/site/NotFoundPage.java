package jss.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import jss.render.Here;
import jss.render.Output;

/** The page for an address that leads nowhere; as it may be shown at any address, its links begin at the root. */
final class NotFoundPage {
  private NotFoundPage() {}

  record View(Frame frame, List<Link> ways) {}

  /** @param path {@code nb/404.html}, and {@code 404.html} for the source language */
  static Output of(Edition edition, String path) {
    Map<Lang, String> versions = new HashMap<>();
    for (Lang lang : edition.languages()) versions.put(lang, lang.tag() + "/404.html");
    Spot spot = new Spot(path, Optional.empty(), edition.texts().text("title.not-found"), Optional.empty(), versions,
        List.of());
    Here here = new Here(path, edition.root());
    return edition.page(spot, here, "not-found.ftlh", frame -> new View(frame, edition.frames().ways(here)));
  }
}
