package jss.site;

import java.util.Map;
import java.util.TreeMap;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.OwnTemplates;
import jss.render.Texts;
import jss.source.Source;

/** The templates and texts that a workspace has of its own, in its folder {@code templates/}. */
record Overrides(Programme programme, Site.Options options) {
  static final String FOLDER = OwnTemplates.FOLDER;

  /** Templates by path, such as {@code templates/tool.ftlh}. */
  Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>();
    for (String path : programme.assets().keySet())
      if (path.startsWith(FOLDER) && path.endsWith(OwnTemplates.ENDING)) templates.put(path, read(path));
    return templates;
  }

  /** Interface texts by key, from {@code templates/texts/nb.properties}. */
  Map<String, String> texts(Lang lang) {
    String path = FOLDER + "texts/" + lang.tag() + ".properties";
    return programme.assets().containsKey(path) ? Texts.parse(read(path)) : Map.of();
  }

  private String read(String path) {
    return Source.decode(path, options.file().apply(path)).text();
  }
}
