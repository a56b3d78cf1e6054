package jss.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jss.content.Address;
import jss.content.Colour;
import jss.content.Consent;
import jss.content.Label;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Minutes;
import jss.content.When;
import jss.load.Reading;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Written;
import jss.problem.Tongue;
import jss.source.Node;
import jss.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Breaks every field of every record in every way, and asks the loader and the schema about each. */
class SchemaMutationsTest {
  private static final Wording WORDING = Wording.in(Tongue.EN);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  /** What an editor may come to write, as YAML. */
  private static final List<String> WRITTEN = List.of(
      "", "~", "''", "' '", "Tekst", "en-id", "En Id", "a--b", "20", "0", "-1", "1.5", "'20'", "9999999999", "20 min",
      "1 h 30 min", "1 t", "h", "min", "true", "false", "yes", "True", "2027", "2027-03", "2027-13", "2027-spring",
      "2027-03-11", "2027-3-11", "11.03.2027", "2027-03-11/2027-03-12", "2027/", "/", "09:00", "9:00", "24:00",
      "'#1a5e63'", "'#1a5'", "red", "nb", "sv-FI", "NB", "norsk", "https://a.no", "HTTPS://a.no", "mailto:a@b.no",
      "javascript:x", "www.a.no", "https://a b.no", "[]", "{}", "[Tekst]", "[en-id]", "[en-id, '']", "[en-id, ~]",
      "[[en-id]]", "[{}]", "{nb: Tekst}", "{nb: Tekst, sv: ''}", "{nb: ~}", "{nb: [Tekst]}", "{nb: {a: b}}",
      "[{nb: Tekst}]", "{en-id: Tekst}", "{En Id: Tekst}", "{en-id: {}}", "{en-id: [Tekst]}", "{en-id: ~}",
      "{nb: [Tekst, [en]]}");

  /** Enough for a field whose like was looked at elsewhere. */
  private static final List<String> FEW = List.of("~", "''", "Tekst", "[]", "{}", "[{}]", "{en-id: {}}");

  static Stream<Class<?>> records() {
    return Records.all().stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void theSchemaRefusesWhatTheLoaderRefusesAndNothingElse(Class<? extends Record> record) {
    Schema schema = schema(record);
    Map<String, String> whole = whole(record, 2);
    Map<String, String> least = required(record, 2);
    assertThat(Reading.problems(yaml(whole), record)).as("the whole").isEmpty();
    assertThat(Reading.problems(yaml(least), record)).as("the least").isEmpty();
    var differing = new ArrayList<String>();
    compare(record, schema, yaml(whole), differing);
    compare(record, schema, yaml(least), differing);
    compare(record, schema, yaml(with(whole, "ukjent-felt", "Tekst")), differing);
    for (Field field : Shape.of(record).fields()) {
      String key = field.key();
      var less = new LinkedHashMap<>(whole);
      less.remove(key);
      compare(record, schema, yaml(less), differing);
      for (String written : isFirstOfItsForm(record, field) ? WRITTEN : FEW)
        if (field.isWritten() && !isLeftToAnotherCheck(field, written))
          compare(record, schema, yaml(with(least, key, written)), differing);
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void aDateThatNoCalendarHasIsLeftToTheLoader() {
    assertThat(schema(Consent.class).validate("{\"date\": \"2027-02-30\"}", InputFormat.JSON)).isEmpty();
    assertThat(Reading.problems("date: 2027-02-30\n", Consent.class)).isNotEmpty();
  }

  /** Which languages a programme has is nothing that the loader knows when it reads a record. */
  private static boolean isLeftToAnotherCheck(Field field, String written) {
    return (field.value() == Localized.class || field.value() == Label.class)
        && java.util.regex.Pattern.compile("(?i)en.id:").matcher(written).find();
  }

  private static boolean isFirstOfItsForm(Class<?> record, Field field) {
    for (Class<?> one : Records.all())
      for (Field other : Shape.of(one).fields())
        if (other.holder() == field.holder() && other.valueType().equals(field.valueType()))
          return one == record && other.key().equals(field.key());
    throw new IllegalStateException(field.key());
  }

  private static void compare(Class<? extends Record> record, Schema schema, String yaml, List<String> differing) {
    List<String> loader = Reading.problems(yaml, record);
    Node node = Reading.node(Source.of("test.yaml", yaml)).orElseThrow();
    for (AsJson as : AsJson.values()) {
      String json = as.of(node);
      if (as == AsJson.TYPED && json.equals(AsJson.TEXT.of(node))) continue;
      List<String> faults = schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
      if (loader.isEmpty() != faults.isEmpty()) differing.add(as + " " + yaml + " " + loader + " " + faults);
    }
  }

  private static Schema schema(Class<?> record) {
    var records = new RecordSchemas(WORDING, Known.NOTHING);
    Map<String, Object> mapping = records.mapping(record);
    mapping.put("definitions", records.definitions());
    return REGISTRY.getSchema(Pretty.json(mapping));
  }

  private static Map<String, String> with(Map<String, String> fields, String key, String written) {
    var more = new LinkedHashMap<>(fields);
    more.put(key, written);
    return more;
  }

  private static String yaml(Map<String, String> fields) {
    var yaml = new StringBuilder();
    fields.forEach((key, written) -> yaml.append(key).append(": ").append(written).append('\n'));
    return yaml.toString();
  }

  private static Map<String, String> whole(Class<?> record, int depth) {
    return sample(record, depth, true);
  }

  private static Map<String, String> required(Class<?> record, int depth) {
    return sample(record, depth, false);
  }

  private static Map<String, String> sample(Class<?> record, int depth, boolean isWhole) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Field field : Shape.of(record).fields())
      if (field.isWritten() && (isWhole || field.isRequired())) {
        String value = value(field, depth);
        fields.put(field.key(), switch (field.holder()) {
          case ONE, OPTIONAL -> value;
          case LIST -> "[" + value + "]";
          case MAP -> field.value() == List.class ? "{nb: [Tekst]}" : "{en-id: " + value + "}";
        });
      }
    return fields;
  }

  private static String value(Field field, int depth) {
    Class<?> type = field.value();
    if (type.isEnum()) return Written.constant(type.getEnumConstants()[0]);
    if (Records.isNested(type))
      return sample(type, depth - 1, depth > 0).entrySet().stream().map(one -> one.getKey() + ": " + one.getValue())
          .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    if (type == Localized.class || type == Label.class) return "{nb: Tekst}";
    if (type == Address.class) return "https://eksempel.no";
    if (type == Colour.class) return "'#1a5e63'";
    if (type == Lang.class) return "nb";
    if (type == LocalTime.class) return "09:00";
    if (type == LocalDate.class || type == When.class) return "2027-03-11";
    if (type == boolean.class) return "true";
    return type == int.class || type == Integer.class || type == Minutes.class ? "20" : "en-id";
  }
}
