package jss.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jss.load.YamlTree;

/** A profile for people. */
record ProfileText(Console console) {
  private static final int MARGIN = 15;

  void print(Map<String, Object> known) {
    String kind = console.say("kinds." + known.get("kind"));
    String draft = known.containsKey("draft") ? ", " + console.say("show.draft") : "";
    console.out().println(console.bold(String.valueOf(known.get("id"))) + " (" + kind + draft + ")");
    lines("show.titles", pairs(part(known, "titles")));
    lines("show.files", texts(part(known, "files")));
    if (known.get("minutes") instanceof Integer minutes)
      lines("show.length", List.of(console.say("show.minutes", minutes)));
    lines("show.addresses", pairs(part(known, "addresses")));
    lines("show.prints", texts(part(known, "prints")));
    lines("show.used-in", briefs(part(known, "usedIn")));
    lines("show.refers-to", briefs(part(known, "refersTo")));
    lines("show.problems", problems(part(known, "problems")));
    lines("show.facts", facts(part(known, "facts")));
  }

  private static Object part(Map<String, Object> known, String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  private void lines(String key, List<String> lines) {
    String head = console.say(key);
    for (int i = 0; i < lines.size(); i++) {
      String margin = i == 0 ? head : "";
      console.out().println(
          console.bold(margin) + " ".repeat(Math.max(1, MARGIN - margin.length())) + lines.get(i));
    }
  }

  private static List<String> pairs(Object map) {
    return ((Map<?, ?>) map).entrySet().stream().map(pair -> pair.getKey() + "  " + pair.getValue()).toList();
  }

  private static List<String> texts(Object list) {
    return ((Collection<?>) list).stream().map(String::valueOf).toList();
  }

  private List<String> briefs(Object list) {
    return ((Collection<?>) list).stream().map(one -> (Map<?, ?>) one).map(
        one -> one.containsKey("kind")
            ? one.get("id") + " (" + console.say("kinds." + one.get("kind")) + "): " + one.get("title")
            : one.get("id") + " (" + console.say("show.missing") + ")")
        .toList();
  }

  private List<String> problems(Object list) {
    List<String> told = ((Collection<?>) list).stream().map(one -> (Map<?, ?>) one)
        .flatMap(one -> Stream.of(one.get("place") + ":", "  " + one.get("name") + ": " + one.get("message")))
        .toList();
    return told.isEmpty() ? List.of(console.say("problems.none")) : told;
  }

  @SuppressWarnings("unchecked") // a tree of YAML has texts for keys
  private static List<String> facts(Object tree) {
    return ((Map<?, ?>) tree).isEmpty() ? List.of() : YamlTree.write((Map<String, Object>) tree).lines().toList();
  }
}
