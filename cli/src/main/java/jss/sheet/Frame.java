package jss.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What every sheet has round its words.
 *
 * @param lang tag of the language that it is mostly in
 * @param title of the document, for the window that shows it
 * @param subject one sentence about it
 * @param name whose sheet it is
 * @param running what stands in the middle of each foot
 * @param version the day that the content is from, as it is shown
 * @param borrowed what is said of words that are in another language than was asked for
 * @param hue whose colour the sheet has: a phase's symbol or {@code accent}
 */
record Frame(
    String lang,
    String title,
    String subject,
    String name,
    String running,
    Optional<String> version,
    Optional<String> footer,
    Optional<Logo> logo,
    String hue,
    List<Bookmark> bookmarks,
    Optional<Borrowed> borrowed) {

  /** @param lang tag of the language that it is said in */
  record Borrowed(String lang, String text) {}

  /** @param file its name in stock */
  record Logo(String file, String alt) {}

  /** @param id of the element that it leads to */
  record Bookmark(String title, String id, List<Bookmark> within) {
    Bookmark(String title, String id) {
      this(title, id, List.of());
    }
  }
}
