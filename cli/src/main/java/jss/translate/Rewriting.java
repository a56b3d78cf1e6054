package jss.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Words;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Sequence;
import jss.source.Source;

/** Writes translations into the files of an entry, or makes the file of a language. */
final class Rewriting {
  private Rewriting() {}

  /**
   * The file of a language with some words exchanged or added.
   *
   * @param refused gets the fields that there is no place for
   */
  static String words(Subject subject, Words<? extends Text> words, Map<Field, Said> wanted, List<Field> refused) {
    Mapping front = words.front();
    Source source = front.span().source();
    var edits = new Edits(source);
    var placing = new Placing(edits, front, subject.fields().stream().map(Field::name).toList());
    wanted.forEach((field, said) -> {
      if (field.name().equals(Field.BODY)) body(edits, said.text());
      else if (!placing.put(field.name(), said)) refused.add(field);
    });
    placing.finish();
    return edits.text();
  }

  private static void body(Edits edits, String body) {
    String text = edits.source().text();
    int start = Front.end(edits.source());
    int end = text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) end--;
    boolean isFenceOpen = start > 0 && text.charAt(start - 1) != '\n';
    edits.replace(start, end, (isFenceOpen ? "\n" : "") + body + (end == text.length() ? "\n" : ""));
  }

  /** A new file with the words that there are. */
  static String file(Entry entry, Lang source, Map<Field, Said> words) {
    Node front = entry.words(source).map(Words::front).orElseThrow();
    Map<String, Object> tree = new LinkedHashMap<>();
    var body = new StringBuilder();
    words.forEach((field, said) -> {
      if (field.name().equals(Field.BODY)) body.append(said.text()).append('\n');
      else Placing.nest(tree, Places.steps(field.name()), said);
    });
    boolean isWindows = front.span().source().text().contains("\r\n");
    String text = "---\n" + YamlText.block(listed(tree, front), "") + "\n---\n" + body;
    return isWindows ? text.replace("\n", "\r\n") : text;
  }

  /** Numbers become places in a list where the source has a list. */
  private static Map<String, Object> listed(Map<String, Object> tree, Node front) {
    Map<String, Object> listed = new LinkedHashMap<>();
    tree.forEach((key, value) -> listed.put(key, listed(value, Places.step(front, key))));
    return listed;
  }

  @SuppressWarnings("unchecked")
  private static Object listed(Object value, Optional<Node> at) {
    if (!(value instanceof Map<?, ?> map) || at.isEmpty()) return value;
    Map<String, Object> tree = listed((Map<String, Object>) map, at.get());
    return at.get() instanceof Sequence ? new ArrayList<>(tree.values()) : tree;
  }
}
