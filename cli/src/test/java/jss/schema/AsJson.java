package jss.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import jss.source.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** YAML as JSON, read as jss does and as editors' programs do. */
enum AsJson {
  /** All is text. */
  TEXT,
  /** With numbers and truth values, as YAML 1.2 has them. */
  TYPED;

  String of(Node node) {
    return JsonMapper.shared().writeValueAsString(value(node));
  }

  private @Nullable Object value(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Node.Member member : mapping.members()) map.putIfAbsent(member.key().text(), value(member.value()));
        yield map;
      }
      case Node.Sequence sequence -> sequence.items().stream().map(this::value).toArray();
      case Node.Scalar scalar -> scalar(scalar);
    };
  }

  private @Nullable Object scalar(Node.Scalar scalar) {
    if (scalar.isEmpty()) return null;
    String text = scalar.text();
    if (this == TEXT || !scalar.plain()) return text;
    if (text.matches("[-+]?[0-9]{1,9}")) return Integer.parseInt(text);
    if (text.matches("[-+]?[0-9]+\\.[0-9]+")) return Double.parseDouble(text);
    return text.matches("true|false") ? Boolean.parseBoolean(text) : text;
  }
}
