package jss.check;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Parts;

/**
 * A map that facts and words have under one name, whose keys must meet; read from the records themselves.
 *
 * @param text what the words' map holds
 * @param nests whether there are such maps within it
 */
record Keys(String key, Method facts, Method words, Class<?> text, boolean nests) {
  private static final ClassValue<Map<Class<?>, List<Keys>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<Class<?>, List<Keys>> computeValue(Class<?> facts) {
          return new java.util.concurrent.ConcurrentHashMap<>();
        }
      };

  /** @param text the record of the words that belong to the facts */
  static List<Keys> of(Class<?> facts, Class<?> text) {
    return KNOWN.get(facts).computeIfAbsent(text, _ -> read(facts, text));
  }

  /** Whether there is anything in such words that must be written. */
  static boolean hasRequired(Class<?> text) {
    if (!text.isRecord()) return true;
    return Arrays.stream(text.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(type -> type != Optional.class && type != List.class && type != Map.class);
  }

  /** The map in the facts. */
  Map<?, ?> inFacts(Object record) {
    return call(facts, record);
  }

  /** The map in the words. */
  Map<?, ?> inWords(Object record) {
    return call(words, record);
  }

  private static Map<?, ?> call(Method accessor, Object record) {
    try {
      return (Map<?, ?>) accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }

  private static List<Keys> read(Class<?> facts, Class<?> text) {
    var keys = new ArrayList<Keys>();
    if (!facts.isRecord() || !text.isRecord()) return keys;
    for (RecordComponent fact : facts.getRecordComponents())
      for (RecordComponent word : text.getRecordComponents())
        if (fact.getType() == Map.class && word.getType() == Map.class && fact.getName().equals(word.getName()))
          keys.add(
              new Keys(
                  Parts.key(fact.getName()), fact.getAccessor(), word.getAccessor(), valueType(word),
                  hasMaps(valueType(fact), valueType(word))));
    return List.copyOf(keys);
  }

  private static boolean hasMaps(Class<?> facts, Class<?> text) {
    if (!facts.isRecord() || !text.isRecord()) return false;
    for (RecordComponent fact : facts.getRecordComponents())
      for (RecordComponent word : text.getRecordComponents())
        if (fact.getType() == Map.class && word.getType() == Map.class && fact.getName().equals(word.getName()))
          return true;
    return false;
  }

  private static Class<?> valueType(RecordComponent map) {
    Type value = ((ParameterizedType) map.getGenericType()).getActualTypeArguments()[1];
    return value instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) value;
  }
}
