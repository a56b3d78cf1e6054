package jss.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Lang;
import jss.content.Page;
import jss.content.Programme;
import jss.content.Ref;
import jss.render.Section;
import jss.render.Urls;

/** The guides in one language, and which of them a page is a part of. */
final class Guides {
  private final List<Guide> all;
  private final Urls urls;
  private final Lang lang;
  private final boolean listed;
  private final Map<String, Guide> ofParts = new HashMap<>();

  Guides(Programme programme, Urls urls, Lang lang) {
    this.urls = urls;
    this.lang = lang;
    this.all = programme.guides().stream().filter(guide -> guide.words(lang).isPresent()).toList();
    this.listed = programme.guides().size() > 1;
    for (Guide guide : all) for (Ref part : guide.parts()) ofParts.putIfAbsent(part.id(), guide);
  }

  List<Guide> all() {
    return all;
  }

  boolean isShown() {
    return !all.isEmpty();
  }

  /** Whether there is a page that lists them; one guide alone stands for itself. */
  boolean isListed() {
    return listed;
  }

  /** The page that one comes to first: the list, or the only guide. */
  String index() {
    Optional<String> only =
        listed ? Optional.empty() : all.stream().findFirst().flatMap(guide -> urls.path(guide.id(), lang));
    return only.orElseGet(() -> urls.index(Section.GUIDES, lang));
  }

  /** The guide that a page is a part of. */
  Optional<Guide> of(Page page) {
    return Optional.ofNullable(ofParts.get(page.id()));
  }
}
