package jss.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import jss.content.Kind;

/** Which files a schema is for. */
final class Globs {
  private Globs() {}

  /**
   * Patterns of YAML files by the file of their schema. Words are Markdown, which no editor's program looks at.
   *
   * @param content the programme's folder, ending in {@code /}, or nothing
   */
  static Map<String, String> of(String content) {
    Map<String, String> globs = new LinkedHashMap<>();
    globs.put(Schemas.file("programme"), content + "programme.yaml");
    for (Kind kind : Kind.values())
      if (kind.isEntry()) globs.put(Schemas.file(kind.word()), content + kind.folder() + "/*/" + kind.word() + ".yaml");
      else globs.put(Schemas.file(kind.folder()), content + "registers/" + kind.folder() + ".yaml");
    globs.put(Schemas.file("look"), "look.yaml");
    return globs;
  }
}
