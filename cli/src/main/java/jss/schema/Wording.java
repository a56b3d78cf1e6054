package jss.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import jss.content.Kind;
import jss.load.Written;
import jss.problem.Tongue;

/** What is said of every kind, field and value of the format, in one tongue; Markdown. */
public record Wording(Tongue tongue, ResourceBundle texts) {
  public static Wording in(Tongue tongue) {
    String file = "/jss/fields/" + tongue.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
      return new Wording(tongue, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a field is: its own line, else the line that all fields of that key share.
   *
   * @param key as it is written
   */
  public String field(Class<?> record, String key) {
    String own = name(record) + "." + key;
    return texts.containsKey(own) ? texts.getString(own) : texts.getString("*." + key);
  }

  /** What a constant of an enum means. */
  public String constant(Object constant) {
    return texts.getString(name(((Enum<?>) constant).getDeclaringClass()) + "." + Written.constant(constant));
  }

  /** What a kind is, in a sentence. */
  public String kind(Kind kind) {
    return texts.getString("kind." + kind.word());
  }

  /** What one of a kind is called, such as {@code verktøy}. */
  public String name(Kind kind) {
    return texts.getString("kind." + kind.word() + ".name");
  }

  /** How a value of a type is written; empty for plain text and what consists of fields. */
  public Optional<String> value(Class<?> type) {
    String key = "value." + type.getSimpleName();
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** A sentence with its values in place of {@code {0}}, {@code {1}} … */
  public String say(String key, Object... values) {
    String text = texts.getString(key);
    for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }

  /** {@code Tool.Facts} of the class of a tool's facts. */
  public static String name(Class<?> type) {
    String whole = String.valueOf(type.getCanonicalName());
    return whole.substring(type.getPackageName().length() + 1);
  }
}
