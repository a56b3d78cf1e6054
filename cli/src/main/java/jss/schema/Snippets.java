package jss.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jss.content.Kind;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Shape.Holder;
import jss.load.Written;

/** Snippets for the words of entries, as no editor's program knows schemas of what stands above Markdown. */
final class Snippets {
  private static final String MARK = "// " + Schemas.MARK + "\n";

  private final Wording wording;
  private final RecordSchemas records;

  private Snippets(Wording wording) {
    this.wording = wording;
    this.records = new RecordSchemas(wording, Known.NOTHING);
  }

  /** A file of snippets as VS Code reads it. */
  static String of(Wording wording) {
    return MARK + Pretty.json(new Snippets(wording).all());
  }

  private Map<String, Object> all() {
    Map<String, Object> snippets = new LinkedHashMap<>();
    Map<String, Field> fields = new TreeMap<>();
    Map<String, List<String>> explained = new TreeMap<>();
    for (Kind kind : Kind.values())
      kind.text().ifPresent(text -> {
        String name = wording.name(kind);
        snippets.put("jss: " + name,
            snippet("jss-" + name.replace(' ', '-'), whole(text), wording.kind(kind)));
        for (Field field : Shape.of(text).fields()) {
          fields.putIfAbsent(field.key(), field);
          explained.computeIfAbsent(field.key(), _ -> new ArrayList<>())
              .add(name + ": " + ValueSchemas.plain(records.text(text, field)));
        }
      });
    fields.forEach((key, field) -> snippets.put(key,
        snippet(key, body(field), String.join(" · ", explained.getOrDefault(key, List.of())))));
    return snippets;
  }

  private static Map<String, Object> snippet(String prefix, List<String> body, String description) {
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("scope", "markdown");
    snippet.put("prefix", prefix);
    snippet.put("body", body);
    snippet.put("description", description);
    return snippet;
  }

  /** All that must be there, and the summary, which nearly always should. */
  private static List<String> whole(Class<?> text) {
    var lines = new ArrayList<String>(List.of("---"));
    int stop = 1;
    for (Field field : Shape.of(text).fields())
      if (field.isRequired() || field.key().equals("summary")) lines.add(field.key() + ": $" + stop++);
    lines.addAll(List.of("---", "$0"));
    return lines;
  }

  private static List<String> body(Field field) {
    String key = field.key() + ":";
    if (field.holder() == Holder.LIST) return List.of(key, "  - $0");
    if (field.holder() == Holder.MAP) return List.of(key, "  $1: $0");
    boolean isNested = field.value().isRecord() && !Written.isValue(field.value());
    return isNested ? List.of(key, "  $0") : List.of(key + " $0");
  }
}
