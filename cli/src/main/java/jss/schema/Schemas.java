package jss.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Kind;
import jss.content.LookFile;
import jss.content.Settings;

/** The JSON Schemas of all files that an editor writes, by the names of their files; draft 7. */
public final class Schemas {
  /** Says who made a file, so that it may be made anew. */
  static final String MARK = "jss schema";

  private final Wording wording;
  private final Known known;

  private Schemas(Wording wording, Known known) {
    this.wording = wording;
    this.known = known;
  }

  /** Finished JSON by file name. */
  public static SortedMap<String, String> of(Wording wording, Known known) {
    SortedMap<String, String> files = new TreeMap<>();
    new Schemas(wording, known).all().forEach((name, schema) -> files.put(name, Pretty.json(schema)));
    return files;
  }

  /** {@code tool.schema.json}. */
  static String file(String name) {
    return name + ".schema.json";
  }

  private Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    schemas.put(file("programme"), record(Settings.class, wording.say("file.programme")));
    schemas.put(file("look"), record(LookFile.class, wording.say("file.look")));
    for (Kind kind : Kind.values()) {
      if (kind.isEntry()) schemas.put(file(kind.word()), record(kind.facts(), wording.kind(kind)));
      else schemas.put(file(kind.folder()), register(kind));
      kind.text().ifPresent(
          text -> schemas.put(file(kind.word() + ".words"),
              record(text, wording.say("file.words", wording.name(kind)))));
    }
    return schemas;
  }

  private Map<String, Object> record(Class<?> type, String description) {
    var records = new RecordSchemas(wording, known);
    return whole(description, records.mapping(type), records);
  }

  private Map<String, Object> register(Kind kind) {
    var records = new RecordSchemas(wording, known);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", records.key());
    schema.put("additionalProperties", records.mapping(kind.facts()));
    return whole(wording.kind(kind), schema, records);
  }

  private static Map<String, Object> whole(String description, Map<String, Object> schema, RecordSchemas records) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", "http://json-schema.org/draft-07/schema#");
    whole.put("$comment", MARK);
    whole.put("description", ValueSchemas.plain(description));
    whole.put("markdownDescription", description);
    whole.putAll(schema);
    if (!records.definitions().isEmpty()) whole.put("definitions", records.definitions());
    return whole;
  }
}
