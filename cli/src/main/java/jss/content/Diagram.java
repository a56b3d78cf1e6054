package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * A drawing made from words: parts around a centre, or steps in a loop.
 *
 * @param centre what stands in the middle
 * @param parts clockwise from the top
 */
public record Diagram(
    Type type,
    Localized title,
    Localized description,
    Optional<Localized> centre,
    List<Part> parts)
    implements Listed {
  public enum Type {
    PRINCIPLE,
    LOOP
  }

  public record Part(Localized title, List<Localized> items) {}

  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
