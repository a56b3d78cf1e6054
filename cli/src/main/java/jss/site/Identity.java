package jss.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jss.content.Programme;
import jss.content.Settings;
import jss.content.Slugs;

/** Ids for the world outside: of a feed, a piece of news, an event. They stay when the site moves to another address. */
record Identity(String programme) {
  static Identity of(Programme programme) {
    Settings settings = programme.settings();
    return new Identity(settings.identity().orElseGet(() -> Slugs.of(settings.title().in(programme.sourceLanguage()))));
  }

  /** @param thing names it within the programme, such as {@code news/nyhet-nettside}; always the same */
  UUID uuid(String thing) {
    return UUID.nameUUIDFromBytes(("jss:" + programme + ":" + thing).getBytes(StandardCharsets.UTF_8));
  }

  String urn(String thing) {
    return "urn:uuid:" + uuid(thing);
  }
}
