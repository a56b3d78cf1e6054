package jss.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of Markdown that a translator must not change: where links and pictures lead, and code. Each is sent as a
 * placeholder that translators' programs guard.
 *
 * @param data what each is in Markdown, by its name in the unit
 */
record Codes(Map<String, String> data) {
  private static final Pattern GUARDED = Pattern.compile("\\]\\([^()\\s]+\\)|`[^`\\n]+`|<https?://[^>\\s]+>");

  sealed interface Piece {}

  record Words(String text) implements Piece {}

  record Code(String id, String data) implements Piece {}

  Codes() {
    this(new LinkedHashMap<>());
  }

  /**
   * The pieces of a text. The same code has the same id in source and target.
   *
   * @param seen how often each code has occurred in this language so far
   * @param ids given out so far, by code and how many of it came before
   */
  List<Piece> split(String text, Map<String, Integer> seen, Map<String, String> ids) {
    var pieces = new ArrayList<Piece>();
    Matcher code = GUARDED.matcher(text);
    int from = 0;
    while (code.find()) {
      if (code.start() > from) pieces.add(new Words(text.substring(from, code.start())));
      String markdown = code.group();
      String name = data.entrySet().stream().filter(one -> one.getValue().equals(markdown)).map(Map.Entry::getKey)
          .findFirst().orElseGet(() -> "d" + (data.size() + 1));
      data.putIfAbsent(name, markdown);
      int before = seen.merge(markdown, 1, Integer::sum);
      pieces.add(new Code(ids.computeIfAbsent(before + markdown, _ -> String.valueOf(ids.size() + 1)), name));
      from = code.end();
    }
    if (from < text.length()) pieces.add(new Words(text.substring(from)));
    return pieces;
  }

  /** A counter for each language. */
  static Map<String, Integer> counter() {
    return new HashMap<>();
  }
}
