package jss.content;

import java.util.Optional;

/**
 * A short text that is the same in every language, {@code Eksempel rådgivning}, or is written once per language:
 * {@code {nb: Regionen, sv: Regionen}}. One of the two is there.
 */
public record Label(Optional<String> everywhere, Optional<Localized> each) {
  public static Label of(String text) {
    return new Label(Optional.of(text), Optional.empty());
  }

  public static Label of(Localized texts) {
    return new Label(Optional.empty(), Optional.of(texts));
  }

  public String in(Lang lang) {
    return everywhere.or(() -> each.map(texts -> texts.in(lang))).orElse("");
  }
}
