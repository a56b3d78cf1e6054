package jss.content;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jss.source.Node;
import jss.source.Span;

/** Finds all values of a type within a record, however deep, in the order they are written. */
public final class Parts {
  /** For each record the components in which a value of a type can be. */
  private static final ClassValue<Map<Class<?>, Method[]>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<Class<?>, Method[]> computeValue(Class<?> record) {
          return new ConcurrentHashMap<>();
        }
      };

  private Parts() {}

  public static <T> void forEach(Object whole, Class<T> type, Consumer<? super T> found) {
    if (type.isInstance(whole)) found.accept(type.cast(whole));
    switch (whole) {
      case Span _, Node _ -> {}
      case Optional<?> optional -> optional.ifPresent(value -> forEach(value, type, found));
      case Collection<?> values -> values.forEach(value -> forEach(value, type, found));
      case Map<?, ?> map -> map.values().forEach(value -> forEach(value, type, found));
      case Record record -> components(record, type, found);
      default -> {}
    }
  }

  /** How a component is written: {@code openingQuestion} is {@code opening-question}. */
  public static String key(String component) {
    var key = new StringBuilder(component.length() + 4);
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (Character.isUpperCase(c)) key.append('-');
      key.append(Character.toLowerCase(c));
    }
    return key.toString();
  }

  private static <T> void components(Record record, Class<T> type, Consumer<? super T> found) {
    Class<?> shape = record.getClass();
    try {
      for (Method accessor : ACCESSORS.get(shape).computeIfAbsent(type, _ -> leadingTo(type, shape)))
        forEach(accessor.invoke(record), type, found);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(shape.toString(), e);
    }
  }

  private static Method[] leadingTo(Class<?> type, Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> canHold(component.getGenericType(), type, new HashSet<>()))
        .map(RecordComponent::getAccessor)
        .toArray(Method[]::new);
  }

  /** @param seen records on the way, which may hold themselves */
  private static boolean canHold(Type holder, Class<?> type, Set<Class<?>> seen) {
    if (holder instanceof ParameterizedType generic)
      return Arrays.stream(generic.getActualTypeArguments()).anyMatch(of -> canHold(of, type, seen));
    if (!(holder instanceof Class<?> one) || type.isAssignableFrom(one) || one.isInterface()) return true;
    if (!one.isRecord() || !seen.add(one)) return false;
    return Arrays.stream(one.getRecordComponents())
        .anyMatch(component -> canHold(component.getGenericType(), type, seen));
  }
}
