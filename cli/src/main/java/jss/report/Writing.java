package jss.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import jss.source.Source;
import jss.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON that is written piece by piece. */
final class Writing {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Writing() {}

  /** One object on one line. */
  static String object(Consumer<JsonGenerator> members) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      object(json, members);
    }
    return text.append('\n').toString();
  }

  static void object(JsonGenerator json, Consumer<JsonGenerator> members) {
    json.writeStartObject();
    members.accept(json);
    json.writeEndObject();
  }

  static void object(JsonGenerator json, String name, Consumer<JsonGenerator> members) {
    json.writeName(name);
    object(json, members);
  }

  static <T> void array(JsonGenerator json, String name, Iterable<T> items, Consumer<T> each) {
    json.writeName(name);
    json.writeStartArray();
    items.forEach(each);
    json.writeEndArray();
  }

  /** Where the text ends: a 1-based line, and a 1-based column in code points right after it. */
  static int[] end(Span at) {
    Source source = at.source();
    int end = Math.min(at.end(), source.text().length());
    return new int[]{source.line(end), source.column(end)};
  }
}
