package jss.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words of messages that are not on any page, in one tongue, and the values that are put into them. */
public final class Phrases {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Map<Tongue, Phrases> READ = new EnumMap<>(Tongue.class);

  private final Properties words;

  private Phrases(Properties words) {
    this.words = words;
  }

  public static Phrases in(Tongue tongue) {
    synchronized (READ) {
      return READ.computeIfAbsent(tongue, Phrases::read);
    }
  }

  /** The words under a key, or the key itself. */
  public String word(String key) {
    return words.getProperty(key, key);
  }

  /**
   * Puts values into {@code {name}}; {@code {name|or}} joins a list by "or" before its last, {@code {name|and}} by "and".
   * What has no value stays as it is.
   */
  public String fill(String template, Map<String, Object> values) {
    var filled = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) break;
      String[] name = template.substring(open + 1, close).split("\\|", 2);
      Object value = values.get(name[0]);
      filled.append(template, from, open);
      filled.append(value == null ? template.substring(open, close + 1) : say(value, name.length > 1 ? name[1] : ""));
      from = close + 1;
    }
    return filled.append(template, from, template.length()).toString();
  }

  private String say(Object value, String join) {
    return switch (value) {
      case Word word -> fill(word(word.key()), word.values());
      case Collection<?> list -> join(list.stream().map(each -> say(each, "")).toList(), join);
      case Double number -> number.toString().replace(".", word("decimal"));
      default -> oneLine(String.valueOf(value));
    };
  }

  private String join(List<String> parts, String join) {
    if (join.isEmpty() || parts.size() < 2) return String.join(", ", parts);
    return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + word(join) + " " + parts.getLast();
  }

  /** An author's text in a message: on one line, not too long, and nothing that a terminal would obey. */
  private static String oneLine(String text) {
    String line = CONTROL.matcher(SPACE.matcher(text.strip()).replaceAll(" ")).replaceAll("�");
    return line.codePointCount(0, line.length()) <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 77)) + "…";
  }

  private static Phrases read(Tongue tongue) {
    var words = new Properties();
    String name = "/jss/problems/words." + tongue.tag() + ".properties";
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(words);
  }
}
