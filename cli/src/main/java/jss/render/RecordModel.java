package jss.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record's components by name; its methods are out of reach, and a name that it lacks is a mistake. Each component is
 * asked for once, as to ask is slow and templates ask for the same again and again.
 */
final class RecordModel implements TemplateHashModel {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private final Record record;
  private final Shape shape;
  private final @Nullable TemplateModel[] values;
  private long asked; // a bit for each component

  /** @param places of the components among the accessors, by name */
  private record Shape(Map<String, Integer> places, List<Method> accessors) {
    static Shape of(Class<?> type) {
      Map<String, Integer> places = new HashMap<>();
      var accessors = new ArrayList<Method>();
      for (RecordComponent component : type.getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        places.put(component.getName(), accessors.size());
        accessors.add(component.getAccessor());
      }
      if (accessors.size() > Long.SIZE) throw new IllegalArgumentException(type + " has too many components");
      return new Shape(places, accessors);
    }
  }

  RecordModel(Record record) {
    this.record = record;
    this.shape = SHAPES.get(record.getClass());
    this.values = new TemplateModel[shape.accessors().size()];
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Integer place = shape.places().get(key);
    if (place == null)
      throw new NoSuchName(record.getClass().getSimpleName(), key, names(record.getClass()));
    return value(place);
  }

  /** What its components are called, sorted. */
  static List<String> names(Class<? extends Record> type) {
    return SHAPES.get(type).places().keySet().stream().sorted().toList();
  }

  /** The component; null when there is none of that name. */
  @Nullable
  TemplateModel find(String key) throws TemplateModelException {
    Integer place = shape.places().get(key);
    return place == null ? null : value(place);
  }

  private @Nullable TemplateModel value(int place) throws TemplateModelException {
    if ((asked & 1L << place) != 0) return values[place];
    TemplateModel value = ask(shape.accessors().get(place));
    values[place] = value;
    asked |= 1L << place;
    return value;
  }

  private @Nullable TemplateModel ask(Method accessor) throws TemplateModelException {
    try {
      return Models.SHARED.wrap(accessor.invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException(accessor.getName(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
