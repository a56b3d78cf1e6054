package jss.site;

import java.util.Optional;
import jss.content.Entry;
import jss.render.Here;
import jss.render.Printables;
import jss.render.Texts;

/**
 * A link to the printable of an entry.
 *
 * @param facts its type, length and size, ready to be read aloud after the link's words
 */
record SheetLink(String href, String facts) {
  static Optional<SheetLink> of(Entry entry, Edition edition, Here here) {
    Texts texts = edition.texts();
    return edition.common().printables().find(entry.id(), edition.lang())
        .map(sheet -> new SheetLink(here.to(sheet.path()), facts(sheet, texts)));
  }

  private static String facts(Printables.Shown sheet, Texts texts) {
    if (sheet.pages() == 0) return "PDF";
    return String.join(", ", "PDF", texts.count("pages", sheet.pages()), Sizes.shown(sheet.bytes(), texts));
  }
}
