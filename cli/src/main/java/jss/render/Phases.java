package jss.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Phase;
import jss.content.Ref;
import jss.content.Tool;

/** The phases of the process in one language, each with its tools. */
public final class Phases {
  /**
   * A phase as it is shown on any page.
   *
   * @param symbol name of the drawn mark, which is also the name of its colour
   * @param number its place in the process, from 1
   */
  public record Shown(String id, String title, Optional<String> summary, String symbol, int number) {}

  private final Map<String, Shown> shown = new LinkedHashMap<>();
  private final Map<String, List<Tool>> tools = new LinkedHashMap<>();

  public Phases(Voice voice) {
    for (Item item : voice.programme().items(Kind.PHASE)) {
      Phase phase = (Phase) item.value();
      shown.put(
          item.id(),
          new Shown(
              item.id(),
              item.title(voice.lang()),
              phase.summary().map(text -> text.in(voice.lang())),
              phase.symbol().name().toLowerCase(Locale.ROOT),
              shown.size() + 1));
      tools.put(item.id(), new ArrayList<>());
    }
    for (Tool tool : inProcess(voice)) {
      List<Tool> list = tools.get(tool.facts().phase().id());
      if (list != null && tool.words(voice.lang()).isPresent()) list.add(tool);
    }
  }

  /** The tools in the order that the matrix names them, then the rest by id. */
  private static List<Tool> inProcess(Voice voice) {
    Map<String, Tool> ordered = new LinkedHashMap<>();
    for (Item item : voice.programme().items(Kind.PHASE))
      for (Phase.Step step : ((Phase) item.value()).steps().values())
        for (Phase.Cell cell : step.tools())
          cell.tool().flatMap(voice.programme()::tool).ifPresent(tool -> ordered.putIfAbsent(tool.id(), tool));
    voice.programme().tools().forEach(tool -> ordered.putIfAbsent(tool.id(), tool));
    return List.copyOf(ordered.values());
  }

  public List<Shown> all() {
    return List.copyOf(shown.values());
  }

  public Optional<Shown> of(Ref phase) {
    return of(phase.id());
  }

  public Optional<Shown> of(String id) {
    return Optional.ofNullable(shown.get(id));
  }

  /** The tools of a phase, in the order of the process. */
  public List<Tool> tools(String phase) {
    return tools.getOrDefault(phase, List.of());
  }

  /** All tools, phase by phase. */
  public List<Tool> tools() {
    return tools.values().stream().flatMap(List::stream).toList();
  }
}
