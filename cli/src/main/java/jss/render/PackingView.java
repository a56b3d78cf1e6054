package jss.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Packing;
import jss.content.Tool;
import jss.content.Turnout;
import jss.content.Words;

/** A thing to bring to a gathering, and how many. */
public record PackingView(String title, int count, String usedFor) {
  /** @param turnout who comes; empty, as nothing can be counted then, gives an empty list */
  public static List<PackingView> of(Gathering.Text words, Voice voice, Optional<Turnout> turnout) {
    return of(turnout.map(Packing::of).orElse(List.of()), words, voice);
  }

  /** The lines that have words, in order. */
  public static List<PackingView> of(List<Packing.Line> lines, Gathering.Text words, Voice voice) {
    return lines.stream().flatMap(line -> view(line, words, voice).stream()).toList();
  }

  private static Optional<PackingView> view(Packing.Line line, Gathering.Text words, Voice voice) {
    if (line.tool().isPresent()) {
      Tool tool = line.tool().get();
      return Optional.ofNullable(tool.words().get(voice.lang()))
          .map(Words::text)
          .flatMap(text -> Optional.ofNullable(text.materials().get(line.key())))
          .map(title -> new PackingView(title, line.count(), tool.title(voice.lang())));
    }
    return words.days().values().stream()
        .flatMap(day -> item(day.items(), line).stream())
        .findFirst()
        .map(
            item -> new PackingView(item.materials().getOrDefault(line.key(), line.key()), line.count(), item.title()));
  }

  /** The item's words, wherever among the items within items they are. */
  private static Optional<Gathering.ItemText> item(Map<String, Gathering.ItemText> items, Packing.Line line) {
    Gathering.ItemText found = items.get(line.owner());
    if (found != null && found.materials().containsKey(line.key())) return Optional.of(found);
    return items.values().stream().flatMap(item -> item(item.items(), line).stream()).findFirst();
  }
}
