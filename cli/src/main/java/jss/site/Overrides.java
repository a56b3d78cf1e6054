package jss.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Texts;

/** The templates and texts that a workspace has of its own, in its folder {@code templates/}. */
record Overrides(Programme programme, Site.Options options) {
  static final String FOLDER = "templates/";

  /** Templates by name, such as {@code tool.ftlh}. */
  Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>();
    for (String path : programme.assets().keySet())
      if (path.startsWith(FOLDER) && path.endsWith(".ftlh")) templates.put(path.substring(FOLDER.length()), read(path));
    return templates;
  }

  /** Interface texts by key, from {@code templates/texts/nb.properties}. */
  Map<String, String> texts(Lang lang) {
    String path = FOLDER + "texts/" + lang.tag() + ".properties";
    return programme.assets().containsKey(path) ? Texts.parse(read(path)) : Map.of();
  }

  private String read(String path) {
    return new String(options.file().apply(path), StandardCharsets.UTF_8);
  }
}
