package jss.render;

import jss.content.Lang;
import jss.content.Programme;

/** A programme as it is told in one language. */
public record Voice(Programme programme, Texts texts) {
  public Lang lang() {
    return texts.lang();
  }

  public Dates dates() {
    return new Dates(texts);
  }

  /** What a language is called. */
  public String languageName(Lang other) {
    boolean hasKin = programme.languages().contains(other)
        && programme.languages().stream().anyMatch(lang -> !lang.equals(other) && lang.isKin(other));
    String key = "language." + other.tag() + (hasKin ? ".among" : "");
    return texts.has(key) ? texts.text(key) : other.locale().getDisplayLanguage(lang().locale());
  }

  /** What an entry or item is called. */
  public String title(String id) {
    return programme
        .entry(id)
        .map(entry -> entry.title(lang()))
        .or(() -> programme.item(id).map(item -> item.title(lang())))
        .orElse(id);
  }
}
