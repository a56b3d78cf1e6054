package jss.translate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists and texts as lines of YAML. */
final class YamlText {
  private YamlText() {}

  /** Lines without a last line end. */
  static String block(Map<String, Object> map, String indent) {
    return map.entrySet().stream().map(one -> indent + one.getKey() + ":" + value(one.getValue(), indent))
        .collect(Collectors.joining("\n"));
  }

  @SuppressWarnings("unchecked")
  private static String value(Object value, String indent) {
    return switch (value) {
      case Map<?, ?> map -> "\n" + block((Map<String, Object>) map, indent + "  ");
      case List<?> items -> "\n" + items((List<Object>) items, indent + "  ");
      default -> " " + Scalars.plain(value.toString(), false);
    };
  }

  @SuppressWarnings("unchecked")
  static String items(List<Object> items, String indent) {
    return items.stream().map(item -> indent + "- " + (item instanceof Map<?, ?> map
        ? block((Map<String, Object>) map, indent + "  ").stripLeading()
        : Scalars.plain(item.toString(), false))).collect(Collectors.joining("\n"));
  }

  static String flow(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.entrySet().stream().map(one -> one.getKey() + ": " + flow(one.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
      case List<?> items -> items.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
      default -> Scalars.plain(value.toString(), true);
    };
  }
}
