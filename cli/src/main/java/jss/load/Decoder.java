package jss.load;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import jss.load.Shape.Field;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes records of nodes and tells, at its own place, everything that does not fit. */
final class Decoder {
  private final Problem.Sink problems;
  private boolean failed;

  private Decoder(Problem.Sink problems) {
    this.problems = problems;
  }

  /**
   * A record of what the mapping says.
   *
   * @return empty when anything in it is wrong, each wrong thing having been told
   */
  static <T extends Record> Optional<T> decode(Mapping mapping, Class<T> type, Problem.Sink problems) {
    var decoder = new Decoder(problems);
    @Nullable
    Object made = decoder.record(mapping, type);
    return decoder.failed || made == null ? Optional.empty() : Optional.of(type.cast(made));
  }

  private void fail(Problem problem) {
    failed = true;
    problems.accept(problem);
  }

  private @Nullable Object record(Mapping mapping, Class<?> type) {
    Shape shape = Shape.of(type);
    tellUnknownKeys(mapping, shape);
    Object[] values = new Object[shape.fields().size()];
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      Object value = field.value() == Span.class ? mapping.span() : member(mapping, field, shape);
      if (value == null) whole = false;
      else values[i] = value;
    }
    return whole ? make(shape, values) : null;
  }

  private static Object make(Shape shape, Object[] values) {
    try {
      return shape.constructor().newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(shape.constructor().toString(), e);
    }
  }

  private void tellUnknownKeys(Mapping mapping, Shape shape) {
    List<String> keys = shape.keys();
    for (Member member : mapping.members()) {
      String key = member.key().text();
      if (keys.contains(key) || key.equals("<<")) continue;
      var free = keys.stream().filter(known -> mapping.member(known).isEmpty()).toList();
      fail(
          Problem.of("unknown-key", member.key().span())
              .with("key", key)
              .with("known", keys)
              .suggest(FieldNames.meant(free, key)));
    }
  }

  /** The value of a component; null after a problem. */
  private @Nullable Object member(Mapping mapping, Field field, Shape shape) {
    Optional<Node> written = mapping.get(field.key()).filter(node -> !isEmpty(node));
    if (written.isEmpty()) return absent(mapping, field, shape);
    Node node = written.get();
    return switch (field.holder()) {
      case ONE -> value(node, field);
      case OPTIONAL -> {
        Object value = value(node, field);
        yield value == null ? null : Optional.of(value);
      }
      case LIST -> list(node, field);
      case MAP -> map(node, field);
    };
  }

  private @Nullable Object absent(Mapping mapping, Field field, Shape shape) {
    return switch (field.holder()) {
      case OPTIONAL -> Optional.empty();
      case LIST -> List.of();
      case MAP -> Map.of();
      case ONE -> {
        if (field.value() == boolean.class) yield false;
        boolean misspelt =
            mapping.members().stream()
                .map(member -> member.key().text())
                .filter(written -> !shape.keys().contains(written))
                .anyMatch(written -> FieldNames.meant(List.of(field.key()), written).isPresent());
        failed = true;
        if (!misspelt) {
          Span at = mapping.member(field.key()).map(member -> member.key().span()).orElse(firstKey(mapping));
          problems.accept(Problem.of("missing-field", at).with("key", field.key()));
        }
        yield null;
      }
    };
  }

  private static Span firstKey(Mapping mapping) {
    return mapping.members().isEmpty() ? mapping.span() : mapping.members().getFirst().key().span();
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Scalar scalar && scalar.isEmpty();
  }

  private @Nullable Object list(Node node, Field field) {
    if (!(node instanceof Sequence sequence)) return wrongType(node, "list");
    var values = new ArrayList<Object>();
    for (Node item : sequence.items()) {
      Object value = value(item, field);
      if (value != null) values.add(value);
    }
    return values.size() == sequence.items().size() ? List.copyOf(values) : null;
  }

  private @Nullable Object map(Node node, Field field) {
    if (!(node instanceof Mapping mapping)) return wrongType(node, "mapping");
    var values = new LinkedHashMap<Object, Object>();
    boolean whole = true;
    boolean byLanguage = field.value() == List.class;
    for (Member member : mapping.members()) {
      String key = member.key().text();
      if (!byLanguage && !Ids.isSound(key)) fail(Ids.malformed(key, member.key().span()));
      if (byLanguage && !Values.isTag(key)) fail(Values.noTag(member.key()));
      Object value = byLanguage ? texts(member.value()) : value(member.value(), field);
      if (value == null) whole = false;
      else values.putIfAbsent(byLanguage ? new Lang(key) : key, value);
    }
    return whole ? Collections.unmodifiableMap(values) : null;
  }

  private @Nullable Object texts(Node node) {
    if (!(node instanceof Sequence sequence)) return wrongType(node, "list");
    var texts = new ArrayList<String>();
    for (Node item : sequence.items())
      if (item instanceof Scalar scalar) texts.add(scalar.text());
      else wrongType(item, "text");
    return texts.size() == sequence.items().size() ? List.copyOf(texts) : null;
  }

  private @Nullable Object value(Node node, Field field) {
    Class<?> type = field.value();
    if (type == jss.content.Localized.class) return Localizing.read(node, this::fail);
    if (type == jss.content.Label.class) return Localizing.label(node, field, this::fail);
    if (type.isRecord() && !Values.isValue(type)) return nested(node, type);
    if (!(node instanceof Scalar scalar)) return wrongType(node, "text");
    if (scalar.isEmpty() || scalar.text().isBlank()) {
      fail(Problem.of("empty-value", scalar.span()).with("key", field.key()));
      return null;
    }
    return Values.read(scalar, field, this::fail, problems);
  }

  private @Nullable Object nested(Node node, Class<?> type) {
    if (node instanceof Mapping mapping) return record(mapping, type);
    Shape shape = Shape.of(type);
    if (node instanceof Scalar scalar && shape.mayBeBrief() && !scalar.text().isBlank()) {
      var key = new Scalar(scalar.span(), shape.fields().getFirst().key(), true);
      return record(new Mapping(scalar.span(), List.of(new Member(key, scalar))), type);
    }
    return wrongType(node, "mapping");
  }

  private @Nullable Object wrongType(Node node, String expected) {
    String seen =
        switch (node) {
          case Mapping _ -> "mapping";
          case Sequence _ -> "list";
          case Scalar _ -> "text";
        };
    fail(
        Problem.of("wrong-type", node.span())
            .with("seen", new Word("type." + seen))
            .with("expected", new Word("type." + expected)));
    return null;
  }
}
