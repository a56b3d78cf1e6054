package jss.translate;

import java.util.List;
import java.util.stream.Collectors;
import jss.content.TextHash;

/**
 * What a field says in one language.
 *
 * @param parts the text, or the items of a list
 */
public record Said(List<String> parts, boolean isList) {
  public Said {
    parts = List.copyOf(parts);
  }

  static Said text(String text) {
    return new Said(List.of(text), false);
  }

  static Said list(List<?> items) {
    return new Said(items.stream().map(String::valueOf).toList(), true);
  }

  /** The text as people read it: a list has a line for each item. */
  public String text() {
    if (!isList) return parts.getFirst();
    return parts.stream().map(part -> "- " + part.replace("\n", "\n  ")).collect(Collectors.joining("\n"));
  }

  public String hash() {
    return TextHash.of(text());
  }
}
