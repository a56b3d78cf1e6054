package jss.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files that make an editor's program know the format: schemas, snippets, and VS Code's settings with them put in.
 *
 * @param texts by their path below the folder that is opened in the editor, with {@code /}
 * @param foreign paths where something stands that jss has not made; nothing may be written before it is moved
 * @param unreadable settings that nothing could be put into, and that are not among the texts
 */
public record EditorFiles(SortedMap<String, String> texts, List<String> foreign, List<String> unreadable) {
  /** Where schemas are put unless another place is asked for. */
  public static final String FOLDER = ".vscode/jss";

  private static final String SETTINGS = ".vscode/settings.json";
  private static final String EXTENSIONS = ".vscode/extensions.json";
  private static final String SNIPPETS = ".vscode/jss.code-snippets";
  private static final String YAML = "redhat.vscode-yaml";

  public EditorFiles {
    foreign = List.copyOf(foreign);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Looks at what is there and writes nothing.
   *
   * @param root the folder that is opened in the editor; need not be there yet
   * @param content the programme's folder below it, with {@code /}; nothing when it is the same
   * @param folder where the schemas go, below it or with {@code ../}
   * @throws IOException when something is there that cannot be read
   */
  public static EditorFiles of(Path root, String content, String folder, Wording wording, Known known)
      throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    var foreign = new ArrayList<String>();
    Schemas.of(wording, known).forEach((name, schema) -> texts.put(folder + "/" + name, schema));
    texts.put(SNIPPETS, Snippets.of(wording));
    for (String path : texts.keySet())
      if (there(root, path).filter(text -> !text.contains(Schemas.MARK)).isPresent()) foreign.add(path);
    var unreadable = new ArrayList<String>();
    Map<String, String> schemas = new LinkedHashMap<>();
    Globs.of(content.isEmpty() ? "" : content + "/")
        .forEach((schema, glob) -> schemas.put(dotted(folder) + "/" + schema, glob));
    put(there(root, SETTINGS), SETTINGS, json -> json.withMembers("yaml.schemas", schemas), texts, unreadable);
    put(there(root, EXTENSIONS), EXTENSIONS, json -> json.withItem("recommendations", YAML), texts, unreadable);
    return new EditorFiles(texts, foreign, unreadable);
  }

  private interface Change {
    Optional<String> of(Jsonc json);
  }

  private static void put(Optional<String> before, String path, Change change, SortedMap<String, String> texts,
      List<String> unreadable) {
    Jsonc.of(before.orElse("{}\n")).flatMap(change::of)
        .ifPresentOrElse(text -> texts.put(path, text), () -> unreadable.add(path));
  }

  private static Optional<String> there(Path root, String path) throws IOException {
    Path file = root.resolve(path);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** VS Code takes a path for one of the opened folder only when it begins like this. */
  private static String dotted(String folder) {
    return folder.startsWith("../") ? folder : "./" + folder;
  }

  /**
   * The first line of a file of YAML that tells any editor with the YAML language server where its schema is.
   *
   * @param schema the path of the schema from the file's own folder
   */
  public static String modeline(String schema) {
    return "# yaml-language-server: $schema=" + schema;
  }
}
