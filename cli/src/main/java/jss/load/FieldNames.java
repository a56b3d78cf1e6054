package jss.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import jss.problem.Suggestion;

/** What an editor may have meant by a key: one that is spelt nearly so, or the Norwegian or Swedish word for one. */
public final class FieldNames {
  private FieldNames() {}

  static Optional<String> meant(Collection<String> allowed, String written) {
    return Suggestion.among(allowed, written).or(() -> translated(allowed, written));
  }

  /** The field that a Norwegian or Swedish word stands for, when it is only one of these. */
  public static Optional<String> only(Collection<String> allowed, String written) {
    Properties words = load();
    List<String> found = allowed.stream()
        .filter(key -> words(words, key).anyMatch(word -> word.equals(written.toLowerCase(Locale.ROOT)))).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether some kind has a field of that name. */
  public static boolean isField(String word) {
    return load().containsKey(word);
  }

  private static Optional<String> translated(Collection<String> allowed, String written) {
    Properties words = load();
    return allowed.stream()
        .filter(key -> words(words, key).anyMatch(word -> word.equals(written.toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  private static java.util.stream.Stream<String> words(Properties words, String key) {
    return Arrays.stream(words.getProperty(key, "").split(" "));
  }

  private static Properties load() {
    var words = new Properties();
    try (var in = Objects.requireNonNull(FieldNames.class.getResourceAsStream("field-names.properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
