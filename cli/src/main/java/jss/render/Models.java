package jss.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.utility.Constants;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates records and plain values, and nothing that could be called. */
final class Models implements ObjectWrapper {
  static final Models SHARED = new Models();

  private Models() {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(text);
      case Optional<?> optional -> wrap(optional.orElse(null));
      case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Number number -> new SimpleNumber(number);
      case Html html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
      case Record record -> new RecordModel(record);
      case List<?> list -> list.isEmpty() ? Constants.EMPTY_SEQUENCE : new Sequence(list);
      case Map<?, ?> map -> new Hash(map);
      case Enum<?> constant -> new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      default -> throw new TemplateModelException("a template cannot be shown " + value.getClass().getName());
    };
  }

  private record Sequence(List<?> list) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : SHARED.wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** Keys are text; the order is the map's own, so it must have one. */
  private record Hash(Map<?, ?> map) implements TemplateHashModelEx {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return SHARED.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
      return new Each(map.keySet());
    }

    @Override
    public TemplateCollectionModel values() {
      return new Each(map.values());
    }
  }

  private record Each(Iterable<?> values) implements TemplateCollectionModel {
    @Override
    public TemplateModelIterator iterator() {
      Iterator<?> left = values.iterator();
      return new TemplateModelIterator() {
        @Override
        public @Nullable TemplateModel next() throws TemplateModelException {
          return SHARED.wrap(left.next());
        }

        @Override
        public boolean hasNext() {
          return left.hasNext();
        }
      };
    }
  }

  /** What a template handed to a method, as text. */
  static String text(Object argument) throws TemplateModelException {
    return switch (argument) {
      case TemplateScalarModel scalar -> String.valueOf(scalar.getAsString());
      case SimpleNumber number -> number.getAsNumber().toString();
      default ->
        throw new TemplateModelException("expected text or a number, not " + argument.getClass().getSimpleName());
    };
  }
}
