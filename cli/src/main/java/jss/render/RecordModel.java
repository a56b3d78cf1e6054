package jss.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's components by name; its methods are out of reach, and a name that it lacks is a mistake. */
final class RecordModel implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final Record record;
  private final Map<String, Method> accessors;

  RecordModel(Record record) {
    this.record = record;
    this.accessors = ACCESSORS.get(record.getClass());
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = accessors.get(key);
    if (accessor == null)
      throw new NoSuchName(record.getClass().getSimpleName(), key, names(record.getClass()));
    return value(accessor);
  }

  /** What its components are called, sorted. */
  static List<String> names(Class<? extends Record> type) {
    return ACCESSORS.get(type).keySet().stream().sorted().toList();
  }

  /** The component; null when there is none of that name. */
  @Nullable
  TemplateModel find(String key) throws TemplateModelException {
    Method accessor = accessors.get(key);
    return accessor == null ? null : value(accessor);
  }

  private @Nullable TemplateModel value(Method accessor) throws TemplateModelException {
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
