package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Page;
import jss.render.Here;

/**
 * Where a page stands in its guide.
 *
 * @param place in words, such as {@code Del 2 av 5}
 * @param appendix whether it is the part with contacts and questions
 * @param parts all parts of the guide, this one too
 * @param around the pages before and after it
 */
record Standing(
    Link guide, String id, String place, boolean appendix, List<GuidePart> parts, Neighbours.Shown around) {

  static Optional<Standing> of(Page page, Edition edition, Here here) {
    return edition.guides().of(page)
        .flatMap(guide -> edition.link(guide.id(), here).map(link -> of(page, guide, link, edition, here)));
  }

  private static Standing of(Page page, Guide guide, Link link, Edition edition, Here here) {
    List<GuidePart> parts = GuidePart.of(guide, edition, here);
    List<String> ids = parts.stream().map(GuidePart::id).toList();
    int at = ids.indexOf(page.id());
    Optional<Integer> number = at < 0 ? Optional.empty() : parts.get(at).number();
    long numbered = parts.stream().filter(part -> part.number().isPresent()).count();
    String place = number.map(value -> edition.texts().text("guide.place", value, numbered))
        .orElseGet(() -> edition.texts().text("guide.appendix"));
    Optional<Link> previous = at < 1 ? Optional.of(link) : Optional.of(link(parts.get(at - 1)));
    Optional<Link> next =
        at < 0 || at + 1 >= parts.size() ? Optional.empty() : Optional.of(link(parts.get(at + 1)));
    return new Standing(link, page.id(), place, number.isEmpty(), parts, new Neighbours.Shown(previous, next));
  }

  private static Link link(GuidePart part) {
    return new Link(part.title(), part.href(), part.marks());
  }
}
