package jss.content;

import java.util.Optional;

/** The words that every entry has in each language. */
public interface Text {
  /** The name, as plain text. */
  String title();

  /** The last part of the page's address; without it the title makes it. */
  Optional<String> slug();

  /** One or two sentences for lists, search engines and feeds. */
  Optional<String> summary();
}
