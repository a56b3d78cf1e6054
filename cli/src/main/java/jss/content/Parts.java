package jss.content;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jss.source.Node;
import jss.source.Span;

/** Finds all values of a type within a record, however deep, in the order they are written. */
public final class Parts {
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new);
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
    try {
      for (Method accessor : ACCESSORS.get(record.getClass())) forEach(accessor.invoke(record), type, found);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass().toString(), e);
    }
  }
}
