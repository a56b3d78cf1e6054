package jss.translate;

import java.util.Map;
import java.util.SortedMap;
import jss.content.Lang;
import jss.content.Translations;
import jss.content.Translations.Mark;

/** Writes what translations were made from: a line per field, sorted, so that two people's work merges. */
final class StateFile {
  private static final String HEAD =
      "# jss translate: hva oversettelsene er laget av · vad översättningarna är gjorda av\n";

  private StateFile() {}

  /** Empty when there is nothing to say. */
  static String text(Translations state) {
    var text = new StringBuilder();
    for (Map.Entry<Lang, SortedMap<String, Mark>> language : state.marks().entrySet()) {
      if (language.getValue().isEmpty()) continue;
      text.append(language.getKey()).append(":\n");
      language.getValue().forEach((field, mark) -> text.append("  ").append(field).append(": {from: ")
          .append(hash(mark.from())).append(", to: ").append(hash(mark.to()))
          .append(mark.reviewed() ? ", state: reviewed" : "").append("}\n"));
    }
    if (text.isEmpty()) return "";
    text.append("texts:\n");
    state.texts().forEach((hash, said) -> text.append("  ").append(hash(hash)).append(": ").append(said(said)));
    return HEAD + text;
  }

  /** Other programs take digits alone, or with an e among them, for a number. */
  private static String hash(String hash) {
    return hash.matches("[0-9]*e?[0-9]*") ? '"' + hash + '"' : hash;
  }

  /** Lines as lines where YAML gives them back as they are, for people and for git. */
  private static String said(String text) {
    boolean isPlain = text.indexOf('\n') >= 0 && text.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7F
        && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && !Character.isSurrogate((char) c));
    if (!isPlain) return Scalars.quoted(text) + "\n";
    return "|-\n    " + text.replace("\n", "\n    ").replace("\n    \n", "\n\n").replace("\n    \n", "\n\n") + "\n";
  }
}
