package jss.content;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jss.source.Source;
import jss.source.Span;

/**
 * What the translations of one folder or file were made from, as it is kept beside them.
 *
 * @param marks by language and then by field
 * @param texts what the source language said, by its hash; each that a mark was made from
 */
public record Translations(
    Source source, SortedMap<Lang, SortedMap<String, Mark>> marks, SortedMap<String, String> texts) {
  private static final Pattern NUMBER = Pattern.compile("(?<=\\.)\\d+(?=\\.|$)");

  public Translations {
    marks = Collections.unmodifiableSortedMap(marks);
    texts = Collections.unmodifiableSortedMap(texts);
  }

  public static Translations none(String path) {
    return new Translations(Source.of(path, ""), new TreeMap<>(), new TreeMap<>());
  }

  /**
   * One field that someone has said to be translated.
   *
   * @param from hash of the source language's text then
   * @param to hash of the translation then
   * @param reviewed whether someone has read it through, beside the translator
   */
  public record Mark(String from, String to, boolean reviewed, Span at) {}

  /**
   * The mark of a field. In a list of things it may have been made while the thing stood at another place; it is then
   * found by what it says.
   */
  public Optional<Mark> mark(Lang lang, String field, String from, String to) {
    Map<String, Mark> all = marks.getOrDefault(lang, Collections.emptySortedMap());
    Mark own = all.get(field);
    if (own != null && own.from().equals(from)) return Optional.of(own);
    String anywhere = anywhere(field);
    if (anywhere.equals(field)) return Optional.ofNullable(own);
    return all.entrySet().stream()
        .filter(one -> anywhere(one.getKey()).equals(anywhere)).map(Map.Entry::getValue)
        .filter(mark -> mark.from().equals(from) && mark.to().equals(to)).findFirst()
        .or(() -> Optional.ofNullable(own));
  }

  private static String anywhere(String field) {
    return field.indexOf('.') < 0 ? field : NUMBER.matcher(field).replaceAll("*");
  }
}
