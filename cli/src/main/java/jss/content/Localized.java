package jss.content;

import java.util.Map;
import jss.source.Span;

/**
 * A short text written in place once per language: {@code {nb: Verktøy, sv: Verktyg}}.
 *
 * @param at where the map was written
 */
public record Localized(Span at, Map<Lang, String> texts) {
  public Localized {
    texts = Map.copyOf(texts);
  }

  /** The text in that language, or, where it is missing (a problem of its own), any other. */
  public String in(Lang lang) {
    String text = texts.get(lang);
    return text != null
        ? text
        : texts.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse("");
  }
}
