package jss.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jss.render.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as people write it in settings, with comments and last commas; more is put in, and all else stays as it is. */
final class Jsonc {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .build();

  private final String text;
  private final Value root;

  /**
   * A value where it stands.
   *
   * @param end exclusive
   * @param members of a mapping
   * @param items of a list
   */
  private record Value(int start, int end, boolean isMapping, boolean isList, Map<String, Value> members,
      List<Value> items) {
    boolean isEmpty() {
      return members.isEmpty() && items.isEmpty();
    }
  }

  private Jsonc(String text, Value root) {
    this.text = text;
    this.root = root;
  }

  /** Empty when it is not a sound mapping. */
  static Optional<Jsonc> of(String text) {
    String whole = hasSomething(text) ? text : text + "{}\n";
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), whole)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) return Optional.empty();
      Value root = value(parser, first);
      return parser.nextToken() == null ? Optional.of(new Jsonc(whole, root)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean hasSomething(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() != null;
    } catch (JacksonException e) {
      return true;
    }
  }

  private static Value value(JsonParser parser, JsonToken token) {
    int start = offset(parser.currentTokenLocation());
    Map<String, Value> members = new LinkedHashMap<>();
    List<Value> items = new ArrayList<>();
    boolean isMapping = token == JsonToken.START_OBJECT;
    boolean isList = token == JsonToken.START_ARRAY;
    if (isMapping) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        members.put(name, value(parser, parser.nextToken()));
      }
    } else if (isList) {
      for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken())
        items.add(value(parser, item));
    } else {
      parser.getString(); // only then is the end known
    }
    return new Value(start, offset(parser.currentLocation()), isMapping, isList, members, items);
  }

  private static int offset(TokenStreamLocation location) {
    return (int) location.getCharOffset();
  }

  /**
   * With these members in the mapping of that key, which is made when it is missing. One that is there is left alone,
   * unless its text, or none of the texts in its list, is the one wanted: then that one joins them.
   */
  Optional<String> withMembers(String key, Map<String, String> wanted) {
    Value mapping = root.members().get(key);
    if (mapping == null) return Optional.of(insert(root, member(key, wanted)));
    if (!mapping.isMapping()) return Optional.empty();
    var changed = this;
    for (Map.Entry<String, String> one : wanted.entrySet()) {
      Value there = mapping.members().get(one.getKey());
      if (there == null || written(there).contains(Json.of(one.getValue()))) continue;
      List<Value> all = there.isList() ? there.items() : List.of(there);
      String list = all.stream().map(this::written).collect(Collectors.joining(", ", "[", ", "));
      String joined = list + Json.of(one.getValue()) + "]";
      changed = of(text.substring(0, there.start()) + joined + text.substring(there.end())).orElseThrow();
      return changed.withMembers(key, wanted);
    }
    String missing = wanted.entrySet().stream().filter(one -> !mapping.members().containsKey(one.getKey()))
        .map(one -> Json.of(one.getKey()) + ": " + Json.of(one.getValue()))
        .collect(Collectors.joining(",\n" + indent() + indent()));
    return Optional.of(missing.isEmpty() ? text : insert(mapping, missing, indent() + indent(), indent()));
  }

  /** With that text in the list of that key, which is made when it is missing. */
  Optional<String> withItem(String key, String wanted) {
    Value list = root.members().get(key);
    if (list == null) return Optional.of(insert(root, Json.of(key) + ": [" + Json.of(wanted) + "]"));
    if (!list.isList()) return Optional.empty();
    boolean isThere = list.items().stream().anyMatch(item -> written(item).equalsIgnoreCase(Json.of(wanted)));
    return Optional.of(isThere ? text : insert(list, Json.of(wanted), indent() + indent(), indent()));
  }

  private String member(String key, Map<String, String> members) {
    return Json.of(key) + ": " + members.entrySet().stream()
        .map(one -> indent() + indent() + Json.of(one.getKey()) + ": " + Json.of(one.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n" + indent() + "}"));
  }

  private String insert(Value holder, String what) {
    return insert(holder, what, indent(), "");
  }

  /** At the beginning, where no comment or comma can be in the way. */
  private String insert(Value holder, String what, String inner, String outer) {
    String last = holder.isEmpty() ? "\n" + outer : ",";
    String put = ("\n" + inner + what + last).replace("\n", text.contains("\r\n") ? "\r\n" : "\n");
    String after = text.substring(holder.start() + 1);
    boolean isOnOneLine = !holder.isEmpty() && !after.startsWith("\n") && !after.startsWith("\r");
    return text.substring(0, holder.start() + 1) + put + (isOnOneLine ? "\n" + inner : "")
        + (holder.isEmpty() && after.isBlank() ? after.strip() : isOnOneLine ? after.stripLeading() : after);
  }

  private String written(Value value) {
    return text.substring(value.start(), value.end());
  }

  /** What the first member is moved in by. */
  private String indent() {
    int line = text.indexOf('\n', root.start()) + 1;
    int end = line;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) end++;
    return line == 0 || end == line ? "  " : text.substring(line, end);
  }
}
