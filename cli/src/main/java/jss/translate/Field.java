package jss.translate;

import java.util.Map;
import java.util.Optional;
import jss.content.Lang;

/**
 * One text that is to be translated.
 *
 * @param name where it is written: {@code steps.samle.title}, {@code results.2} (counted from 1), {@code body}
 * @param source the language that the others are translated from; empty where only translations are left
 */
public record Field(String name, Optional<Lang> source, Map<Lang, Said> said) {
  /** The Markdown below the front matter. */
  public static final String BODY = "body";

  public Field {
    said = Map.copyOf(said);
  }

  public Optional<Said> in(Lang lang) {
    return Optional.ofNullable(said.get(lang));
  }

  public Optional<Said> original() {
    return source.flatMap(this::in);
  }
}
