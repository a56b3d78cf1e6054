package jss.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jss.content.Kind;
import jss.content.Label;
import jss.content.Localized;
import jss.content.Ref;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Shape.Holder;
import jss.load.Written;

/** Makes the schemas of records, and collects what they refer to in the definitions of one file. */
final class RecordSchemas {
  private final Wording wording;
  private final Known known;
  private final ValueSchemas values;
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  RecordSchemas(Wording wording, Known known) {
    this.wording = wording;
    this.known = known;
    this.values = new ValueSchemas(wording);
  }

  /** All that was referred to by the schemas made so far. */
  Map<String, Map<String, Object>> definitions() {
    return definitions;
  }

  /** A mapping with the record's keys and no others. */
  Map<String, Object> mapping(Class<?> type) {
    Shape shape = Shape.of(type);
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : shape.fields()) if (field.isWritten()) properties.put(field.key(), field(type, field));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required = shape.fields().stream().filter(Field::isRequired).map(Field::key).toList();
    if (!required.isEmpty()) schema.put("required", required.stream().filter(properties::containsKey).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> field(Class<?> record, Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String text = text(record, field);
    schema.put("description", ValueSchemas.plain(text));
    schema.put("markdownDescription", text);
    switch (field.holder()) {
      case ONE -> {
        Map<String, Object> one = value(field);
        schema.putAll(field.isRequired() ? wrapped(one) : orNothing(one));
      }
      case OPTIONAL -> schema.putAll(orNothing(value(field)));
      case LIST -> {
        schema.put("type", List.of("array", "null"));
        schema.put("items", value(field));
      }
      case MAP -> {
        boolean isByLanguage = field.value() == List.class;
        schema.put("type", List.of("object", "null"));
        schema.put("propertyNames", isByLanguage ? language() : key());
        schema.put("additionalProperties",
            isByLanguage ? texts() : value(field));
      }
    }
    return schema;
  }

  /** What a field is and how it is written. */
  String text(Class<?> record, Field field) {
    var text = new StringBuilder(wording.field(record, field.key()));
    how(field).ifPresent(how -> text.append(' ').append(how));
    return text.toString();
  }

  private Optional<String> how(Field field) {
    if (field.value() == Ref.class) {
      String kinds = field.to().stream().map(wording::name).collect(Collectors.joining(", "));
      String key = (field.holder() == Holder.LIST ? "how.refs" : "how.ref") + (kinds.isEmpty() ? ".any" : "");
      return Optional.of(wording.say(key, kinds));
    }
    return wording.value(field.value());
  }

  /** What stands beside a {@code $ref} is not looked at in draft 7. */
  private static Map<String, Object> wrapped(Map<String, Object> schema) {
    return schema.containsKey("$ref") ? Map.of("allOf", List.of(schema)) : schema;
  }

  /** A field that may be left out may also be left empty. */
  private static Map<String, Object> orNothing(Map<String, Object> schema) {
    Map<String, Object> loose = new LinkedHashMap<>(schema);
    if (schema.containsKey("not")) {
      loose.put("not", Map.of("type", List.of("object", "array")));
    } else if (schema.get("type") instanceof List<?> types) {
      var more = new ArrayList<Object>(types);
      more.add("null");
      loose.put("type", more);
    } else {
      return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
    return loose;
  }

  private Map<String, Object> value(Field field) {
    Class<?> type = field.value();
    if (type == Ref.class) return reference(field.to());
    if (type == Localized.class) return defined("localized", this::localized);
    if (type == Label.class) return defined("label", () -> Map.of("anyOf", List.of(anyText(), localized())));
    if (!type.isRecord() || Written.isValue(type)) return values.of(type, known.tags());
    return defined(Wording.name(type), () -> whole(type));
  }

  private interface Schema {
    Map<String, Object> make();
  }

  /** A reference to a definition, which is made when it is first asked for; it may then refer to itself. */
  private Map<String, Object> defined(String name, Schema schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, schema.make());
    }
    return Map.of("$ref", "#/definitions/" + name);
  }

  private Map<String, Object> whole(Class<?> type) {
    Map<String, Object> mapping = mapping(type);
    return Shape.of(type).mayBeBrief() ? Map.of("anyOf", List.of(anyText(), mapping)) : mapping;
  }

  private Map<String, Object> texts() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", anyText());
    return schema;
  }

  private Map<String, Object> anyText() {
    return defined("text", values::text);
  }

  /** How keys and ids are spelt. */
  Map<String, Object> key() {
    return defined("key", () -> spelt(Written.ID, "value.Ref"));
  }

  private Map<String, Object> language() {
    return defined("language", () -> spelt(Written.LANGUAGE, "value.Lang"));
  }

  private Map<String, Object> spelt(String pattern, String how) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("pattern", pattern);
    schema.put("patternErrorMessage", ValueSchemas.plain(wording.say(how)));
    return schema;
  }

  private Map<String, Object> localized() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    if (known.languages().isEmpty()) {
      schema.put("propertyNames", language());
      schema.put("additionalProperties", anyText());
    } else {
      Map<String, Object> each = new LinkedHashMap<>();
      known.tags().forEach(tag -> each.put(tag, anyText()));
      schema.put("properties", each);
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  /** Any id, so that a new one is never called wrong; those that are there are offered. */
  private Map<String, Object> reference(List<Kind> kinds) {
    String name = "id" + kinds.stream().map(kind -> "." + kind.word()).collect(Collectors.joining());
    return defined(name, () -> {
      Map<String, Object> any = values.id();
      Map<String, String> titles = known.of(kinds);
      if (titles.isEmpty()) return any;
      Map<String, Object> offered = new LinkedHashMap<>();
      offered.put("enum", List.copyOf(titles.keySet()));
      offered.put("enumDescriptions", List.copyOf(titles.values()));
      return Map.of("anyOf", List.of(offered, any));
    });
  }
}
