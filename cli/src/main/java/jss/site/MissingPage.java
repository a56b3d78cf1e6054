package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** A short page in the place of one that is not translated yet, with the way to the one that it is to be made of. */
final class MissingPage {
  private MissingPage() {}

  /**
   * @param lang tag of the language that the page is written in
   * @param language what that is called
   */
  record View(Frame frame, String lang, String language, Optional<Link> original) {}

  static Optional<Output> of(Edition edition, Entry entry, Section section, Lang lender) {
    return edition.spot(entry, section, List.of()).map(spot -> {
      Here here = new Here(spot.path());
      String language = edition.languageName(lender);
      Optional<Link> original = edition.urls().original(entry.id(), lender)
          .map(path -> new Link(edition.texts().text("missing.link", language), here.to(path), Link.hreflang(lender)));
      return edition.page(spot, "missing.ftlh", frame -> new View(frame, lender.tag(), language, original));
    });
  }
}
