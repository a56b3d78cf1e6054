package jss.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jss.content.Lang;

/** The interface's own words in one language. */
public final class Texts {
  private static final Map<Lang, Texts> PLAIN = new ConcurrentHashMap<>();

  private final Lang lang;
  private final SortedMap<String, String> sorted;
  private final Map<String, String> texts;

  private Texts(Lang lang, SortedMap<String, String> texts) {
    this.lang = lang;
    this.sorted = Collections.unmodifiableSortedMap(texts);
    this.texts = new HashMap<>(texts);
  }

  /**
   * The texts that jss has in that language; {@code sv-FI} has those that it says in its own way, and the rest from
   * {@code sv}.
   *
   * @param overrides the workspace's own, by key
   * @throws IllegalStateException when jss has none: see {@link #isKnown}
   */
  public static Texts of(Lang lang, Map<String, String> overrides) {
    return overrides.isEmpty() ? PLAIN.computeIfAbsent(lang, _ -> read(lang, overrides)) : read(lang, overrides);
  }

  private static Texts read(Lang lang, Map<String, String> overrides) {
    if (!isKnown(lang)) throw new IllegalStateException("no interface texts in " + lang);
    var texts = new TreeMap<String, String>();
    main(lang).flatMap(Texts::file).ifPresent(file -> texts.putAll(parse(file)));
    file(lang).ifPresent(file -> texts.putAll(parse(file)));
    texts.putAll(overrides);
    return new Texts(lang, texts);
  }

  public static boolean isKnown(Lang lang) {
    return file(main(lang).orElse(lang)).isPresent();
  }

  /** The language that a regional one is a variant of. */
  private static Optional<Lang> main(Lang lang) {
    int region = lang.tag().indexOf('-');
    return region < 0 ? Optional.empty() : Optional.of(new Lang(lang.tag().substring(0, region)));
  }

  private static Optional<String> file(Lang lang) {
    return Resources.find("texts/" + lang.tag() + ".properties")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Reads a file of texts: {@code key=text} lines. */
  public static SortedMap<String, String> parse(String file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  public Lang lang() {
    return lang;
  }

  public SortedMap<String, String> all() {
    return sorted;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public String text(String key) {
    String text = texts.get(key);
    if (text == null) throw new NoSuchText(key, lang);
    return text;
  }

  /** The text with {@code {0}}, {@code {1}} … filled in. */
  public String text(String key, Object... values) {
    String text = text(key);
    if (text.indexOf('{') < 0) return text;
    var filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
      int value = text.charAt(brace + 1) - '0';
      filled.append(text, from, brace).append(values[value]);
      from = brace + 3;
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** The text for that many: {@code key.one} for 1, else {@code key.other}. */
  public String count(String key, int number) {
    return text(number == 1 ? key + ".one" : key + ".other", number);
  }

  /** The text of an enum's constant: {@code difficulty.easy}. */
  public String of(String key, Enum<?> constant) {
    return text(keyOf(key, constant));
  }

  /** The key of the text of an enum's constant. */
  public static String keyOf(String key, Enum<?> constant) {
    return key + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
