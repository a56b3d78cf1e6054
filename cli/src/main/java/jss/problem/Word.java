package jss.problem;

import java.util.Map;

/**
 * A value in a message that is itself said in the reader's language.
 *
 * @param key key in the problem texts, such as {@code kind.tool}
 * @param values what is put into its {@code {placeholders}}
 */
public record Word(String key, Map<String, Object> values) {
  public Word(String key) {
    this(key, Map.of());
  }
}
