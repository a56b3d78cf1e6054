package jss.translate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Parts;
import jss.content.Text;
import jss.content.Words;
import jss.source.Node;
import jss.source.Span;

/** Finds the texts of a thing, in the order that its records tell of them. */
final class Fields {
  /** A page's address is chosen, not translated. */
  private static final String SLUG = "slug";

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
          return record.getRecordComponents();
        }
      };

  private Fields() {}

  /** The words of an entry: a field per text and list of the front matter, then the body. */
  static List<Field> ofWords(Entry entry, Lang source, List<Lang> languages) {
    Map<String, Map<Lang, Said>> said = new LinkedHashMap<>();
    for (Lang lang : inOrder(source, languages))
      own(entry, lang).ifPresent(words -> ofLanguage(words).forEach(
          (name, text) -> said.computeIfAbsent(name, _ -> new HashMap<>()).put(lang, text)));
    var fields = new ArrayList<Field>();
    said.forEach((name, texts) -> fields.add(
        new Field(name, Optional.of(source).filter(texts::containsKey), texts)));
    return fields;
  }

  /** The words that were written in that language, not those that stand in for them. */
  static Optional<Words<? extends Text>> own(Entry entry, Lang lang) {
    return entry.words(lang).filter(words -> words.lang().equals(lang));
  }

  private static List<Lang> inOrder(Lang source, List<Lang> languages) {
    var order = new ArrayList<Lang>(List.of(source));
    languages.stream().filter(lang -> !lang.equals(source)).forEach(order::add);
    return order;
  }

  private static Map<String, Said> ofLanguage(Words<? extends Text> words) {
    Map<String, Said> said = new LinkedHashMap<>();
    walk((Record) words.text(), "", (name, leaf) -> {
      if (name.equals(SLUG)) return;
      if (leaf instanceof String text) said.put(name, Said.text(text));
      else if (leaf instanceof List<?> items) said.put(name, Said.list(items));
    });
    String body = Front.body(words.front().span().source());
    if (!body.isBlank()) said.put(Field.BODY, Said.text(body));
    return said;
  }

  /** Texts that are written in place once per language. */
  static List<Field> inPlace(Record record, List<Lang> languages) {
    var fields = new ArrayList<Field>();
    walk(record, "", (name, leaf) -> {
      if (!(leaf instanceof Localized texts) || name.startsWith("adopted.")) return;
      Map<Lang, Said> said = new TreeMap<>();
      for (Lang lang : languages)
        Optional.ofNullable(texts.texts().get(lang)).ifPresent(text -> said.put(lang, Said.text(text)));
      Optional<Lang> source = languages.stream().filter(said::containsKey).findFirst();
      fields.add(new Field(name, source, said));
    });
    return fields;
  }

  /** Leaves are strings, lists of strings, and texts in several languages. */
  private static void walk(Object value, String path, BiConsumer<String, Object> leaf) {
    switch (value) {
      case String _, Localized _ -> leaf.accept(path, value);
      case Span _, Node _ -> {}
      case Optional<?> optional -> optional.ifPresent(one -> walk(one, path, leaf));
      case List<?> items when !items.isEmpty() && items.getFirst() instanceof String -> leaf.accept(path, value);
      case List<?> items -> {
        for (int i = 0; i < items.size(); i++) walk(items.get(i), join(path, String.valueOf(i + 1)), leaf);
      }
      case Map<?, ?> map -> map.forEach((key, one) -> walk(one, join(path, key.toString()), leaf));
      case Record record -> {
        for (RecordComponent component : COMPONENTS.get(record.getClass()))
          walk(component(record, component), join(path, Parts.key(component.getName())), leaf);
      }
      default -> {}
    }
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass().toString(), e);
    }
  }

  private static String join(String path, String step) {
    return path.isEmpty() ? step : path + "." + step;
  }
}
