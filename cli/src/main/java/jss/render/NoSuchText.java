package jss.render;

import jss.content.Lang;

/** Says that there is no interface text under a key. */
final class NoSuchText extends IllegalStateException {
  private final String key;

  NoSuchText(String key, Lang lang) {
    super("no text " + key + " in " + lang);
    this.key = key;
  }

  String key() {
    return key;
  }
}
