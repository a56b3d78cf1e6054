package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Page;
import jss.content.Ref;
import jss.render.Here;
import jss.render.Html;
import jss.render.Texts;

/**
 * A part of a guide as it stands in the guide's list.
 *
 * @param number its place from 1; empty for the appendix
 * @param holds what belongs to it, in words such as {@code 3 verktøy}
 */
record GuidePart(
    String id, String title, String href, Html marks, Optional<String> summary, Optional<Integer> number,
    List<String> holds) {

  /** Those that have a page in this language, in order, the appendix last. */
  static List<GuidePart> of(Guide guide, Edition edition, Here here) {
    var parts = new ArrayList<GuidePart>();
    for (Ref component : guide.facts().components())
      part(component, Optional.of(parts.size() + 1), edition, here).ifPresent(parts::add);
    guide.facts().appendix().flatMap(appendix -> part(appendix, Optional.empty(), edition, here))
        .ifPresent(parts::add);
    return parts;
  }

  private static Optional<GuidePart> part(Ref ref, Optional<Integer> number, Edition edition, Here here) {
    return edition.programme().entry(ref.id()).filter(Page.class::isInstance).map(Page.class::cast)
        .flatMap(page -> edition.link(ref.id(), here).map(link -> new GuidePart(
            ref.id(), link.title(), link.href(), link.marks(),
            page.words(edition.lang()).flatMap(words -> words.text().summary()),
            number, holds(page.facts(), edition.texts()))));
  }

  private static List<String> holds(Page.Facts facts, Texts texts) {
    var holds = new ArrayList<String>();
    count("tools", facts.tools(), texts, holds);
    count("guide.examples", facts.cases(), texts, holds);
    count("guide.questions", facts.questions(), texts, holds);
    count("guide.documents", facts.documents(), texts, holds);
    count("guide.videos", facts.videos(), texts, holds);
    count("guide.contacts", facts.contacts(), texts, holds);
    return holds;
  }

  private static void count(String key, List<Ref> refs, Texts texts, List<String> holds) {
    if (!refs.isEmpty()) holds.add(texts.count(key, refs.size()));
  }
}
