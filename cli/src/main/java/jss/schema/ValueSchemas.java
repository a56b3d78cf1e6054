package jss.schema;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Address;
import jss.content.Attachment;
import jss.content.Colour;
import jss.content.Lang;
import jss.content.Minutes;
import jss.content.When;
import jss.load.Written;

/**
 * Schemas of values that are one piece of text. Editors' programs read YAML with numbers and truth values in it, where
 * jss reads text; both are let through.
 */
final class ValueSchemas {
  private static final int MOST_WHOLE = 999_999_999;

  private final Wording wording;

  ValueSchemas(Wording wording) {
    this.wording = wording;
  }

  /** Anything but lists, mappings and nothing. By type it would be offered {@code true} and {@code false}. */
  Map<String, Object> text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("not", Map.of("type", List.of("object", "array", "null")));
    schema.put("pattern", "\\S");
    fault(schema, wording.say("fault.text"));
    return schema;
  }

  /** Ids may consist of digits, or be {@code true}. */
  Map<String, Object> id() {
    Map<String, Object> schema = text();
    schema.put("pattern", Written.ID);
    schema.put("minimum", 0);
    schema.put("multipleOf", 1);
    fault(schema, wording.say("value.Ref"));
    return schema;
  }

  Map<String, Object> of(Class<?> type, List<String> languages) {
    if (type == String.class || type == Attachment.class) return text();
    if (type.isEnum()) return constants(type);
    if (type == boolean.class) return written(type, List.of("boolean", "string"), List.of());
    if (type == int.class || type == Integer.class)
      return number(written(type, List.of("integer", "string"), List.of()), 0, MOST_WHOLE);
    if (type == Minutes.class)
      return number(written(type, List.of("integer", "string"), List.of("20 min", "1 h 30 min")), 0, 9999);
    if (type == When.class)
      return number(written(type, List.of("string", "integer"),
          List.of("2027-03-11", "2027-03", "2027-spring", "2027-03-11/2027-03-12")), 1000, 9999);
    if (type == LocalDate.class) return written(type, List.of("string"), List.of("2027-03-11"));
    if (type == LocalTime.class) return written(type, List.of("string"), List.of("09:00"));
    if (type == Colour.class) return written(type, List.of("string"), List.of("#1a5e63"));
    if (type == Lang.class) return written(type, List.of("string"), languages);
    if (type == Address.class) return written(type, List.of("string"), List.of());
    throw new IllegalStateException("no schema of a " + type);
  }

  private Map<String, Object> written(Class<?> type, List<String> types, List<String> examples) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types);
    schema.put("pattern", Written.pattern(type).orElseThrow());
    Optional<String> how = wording.value(type);
    how.ifPresent(text -> schema.put("patternErrorMessage", plain(text)));
    if (!examples.isEmpty()) schema.put("examples", examples);
    return schema;
  }

  /** Bounds stand apart, as there are validators that look for a single type beside them. */
  private static Map<String, Object> number(Map<String, Object> schema, int least, int most) {
    Map<String, Object> bounds = new LinkedHashMap<>();
    bounds.put("minimum", least);
    bounds.put("maximum", most);
    schema.put("allOf", List.of(bounds));
    return schema;
  }

  private Map<String, Object> constants(Class<?> type) {
    var values = new ArrayList<String>();
    var meanings = new ArrayList<String>();
    for (Object constant : type.getEnumConstants()) {
      values.add(Written.constant(constant));
      meanings.add(wording.constant(constant));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", values);
    schema.put("enumDescriptions", meanings.stream().map(ValueSchemas::plain).toList());
    schema.put("markdownEnumDescriptions", meanings);
    return schema;
  }

  /** What VS Code says instead of its own sentence. */
  private static void fault(Map<String, Object> schema, String text) {
    schema.put("errorMessage", plain(text));
  }

  /** Without the marks of Markdown. */
  static String plain(String markdown) {
    return markdown.replace("`", "");
  }
}
