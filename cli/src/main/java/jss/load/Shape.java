package jss.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Brief;
import jss.content.Kind;
import jss.content.Origin;
import jss.content.Parts;
import jss.content.To;
import jss.source.Span;

/**
 * What a record looks like when it is written: its keys, in the order of its components. The record is the only
 * description of a kind; decoding, checks and schemas all follow from it.
 */
public record Shape(Constructor<?> constructor, List<Field> fields, boolean mayBeBrief) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /**
   * One component.
   *
   * @param key how an editor writes it
   * @param value its type without {@code Optional}, {@code List} or {@code Map}
   * @param to kinds that its references may lead to
   */
  public record Field(String key, Holder holder, Class<?> value, Type valueType, List<Kind> to) {
    public boolean isRequired() {
      return holder == Holder.ONE && value != boolean.class;
    }

    /** Whether a value is one piece of text. */
    public boolean isPlain() {
      return !value.isRecord() || Values.isValue(value);
    }

    public boolean isWritten() {
      return value != Span.class && value != Origin.class;
    }
  }

  /** How many values a component holds. */
  public enum Holder {
    ONE,
    OPTIONAL,
    LIST,
    MAP
  }

  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  public List<String> keys() {
    return fields.stream().filter(Field::isWritten).map(Field::key).toList();
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return new Shape(constructor, Arrays.stream(components).map(Shape::field).toList(),
          type.isAnnotationPresent(Brief.class));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(RecordComponent component) {
    Type type = component.getGenericType();
    Class<?> raw = component.getType();
    Holder holder =
        raw == Optional.class
            ? Holder.OPTIONAL
            : raw == List.class ? Holder.LIST : raw == Map.class ? Holder.MAP : Holder.ONE;
    Type value = type;
    if (type instanceof ParameterizedType parameterized && holder != Holder.ONE)
      value = parameterized.getActualTypeArguments()[holder == Holder.MAP ? 1 : 0];
    To to = component.getAnnotation(To.class);
    return new Field(Parts.key(component.getName()), holder, raw(value), value,
        to == null ? List.of() : List.of(to.value()));
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) type;
  }
}
