package jss.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a workspace's own templates lie, and what each takes the place of. */
public final class OwnTemplates {
  public static final String FOLDER = "templates/";
  public static final String ENDING = ".ftlh";
  /** The templates of pages. */
  public static final List<String> OF_PAGES = List.of("templates/");
  /** The templates of sheets, which also use some of the pages'. */
  public static final List<String> OF_SHEETS = List.of("sheets/", "templates/");

  private static final String SHEETS = "sheets/";

  private OwnTemplates() {}

  /** Whether jss has a template, of pages or of sheets, by that name inside the folder. */
  public static boolean isKnown(String name) {
    return has("templates/" + name) || has(SHEETS + name) || name.startsWith(SHEETS) && has(name);
  }

  /** The names of all that can be exchanged, sorted. */
  public static List<String> names() {
    return OF_SHEETS.stream().flatMap(folder -> Resources.names(folder).stream()
        .map(name -> folder.equals(SHEETS) && has("templates/" + name) ? SHEETS + name : name))
        .filter(name -> name.endsWith(ENDING)).distinct().sorted().toList();
  }

  private static boolean has(String path) {
    return Resources.find(path).isPresent();
  }

  /**
   * The paths of own templates by the names that they go by. Where a page and a sheet have a template of the same name,
   * {@code templates/tool.ftlh} is the page's and {@code templates/sheets/tool.ftlh} the sheet's.
   *
   * @param folders of jss's that these stand before
   */
  static Map<String, String> paths(Collection<String> own, List<String> folders) {
    boolean ofSheets = folders.contains(SHEETS);
    Map<String, String> paths = new TreeMap<>();
    for (String path : own) {
      String name = path.substring(FOLDER.length());
      if (name.startsWith(SHEETS)) continue;
      if (ofSheets && has(SHEETS + name) && has("templates/" + name)) continue;
      paths.put(name, path);
    }
    if (ofSheets)
      for (String path : own)
        if (path.startsWith(FOLDER + SHEETS)) paths.put(path.substring(FOLDER.length() + SHEETS.length()), path);
    return paths;
  }
}
