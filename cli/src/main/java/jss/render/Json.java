package jss.render;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, texts, numbers and truth values as JSON on one line. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** @param value a map must be one that has an order */
  public static String of(Object value) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, json);
    }
    return text.toString();
  }

  /** The same, so that it can stand in a {@code <script>} of an HTML page whatever the texts are. */
  public static String inHtml(Object value) {
    return of(value).replace("<", "\\u003c"); // only in texts does JSON have one
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach(
            (key, member) -> {
              json.writeName(key.toString());
              write(member, json);
            });
        json.writeEndObject();
      }
      case Collection<?> items -> {
        json.writeStartArray();
        items.forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }
}
