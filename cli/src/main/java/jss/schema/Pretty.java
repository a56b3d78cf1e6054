package jss.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import jss.render.Json;

/** JSON with a line for each member, so that people can read it and see what differs; ends its last line. */
final class Pretty {
  private Pretty() {}

  /** @param value a map must be one that has an order, or have one member */
  static String json(Object value) {
    return json(value, "") + "\n";
  }

  /** @param indent what stands before each line but the first */
  static String json(Object value, String indent) {
    var text = new StringBuilder();
    write(value, indent, text);
    return text.toString();
  }

  private static void write(Object value, String indent, StringBuilder text) {
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> {
        Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
        String separator = "{\n";
        while (members.hasNext()) {
          Map.Entry<?, ?> member = members.next();
          text.append(separator).append(indent).append("  ").append(Json.of(member.getKey())).append(": ");
          write(member.getValue(), indent + "  ", text);
          separator = ",\n";
        }
        text.append('\n').append(indent).append('}');
      }
      case Collection<?> items when items.stream().anyMatch(item -> item instanceof Map || isLong(item)) -> {
        String separator = "[\n";
        for (Object item : items) {
          text.append(separator).append(indent).append("  ");
          write(item, indent + "  ", text);
          separator = ",\n";
        }
        text.append('\n').append(indent).append(']');
      }
      default -> text.append(Json.of(value));
    }
  }

  private static boolean isLong(Object item) {
    return item.toString().length() > 30;
  }
}
