package jss.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jss.content.Case;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.News;
import jss.content.Programme;
import jss.content.Rule;
import jss.content.Tool;
import jss.source.Node;

/** What {@code jss list} shows of each kind: a row per entry, its cells named by the columns. */
final class Listing {
  private final Programme programme;
  private final Lang lang;

  Listing(Programme programme, Lang lang) {
    this.programme = programme;
    this.lang = lang;
  }

  /** Rows in the order that people expect; numbers are {@link Integer}s, lists are lists. */
  List<Map<String, Object>> rows(Kind kind, Filter filter) {
    if (!kind.isEntry()) return programme.items(kind).stream().filter(filter::accepts).map(this::row).toList();
    return switch (kind) {
      case TOOL -> tools(filter);
      case RULE -> entries(kind, Rule.class, filter, rule -> Map.of("number", rule.facts().number()));
      case GATHERING -> entries(kind, Gathering.class, filter, this::facts);
      case NEWS -> entries(kind, News.class, filter, news -> Map.of("date", asWritten(news, "date")));
      case CASE -> entries(kind, Case.class, filter, story -> Map.of("reference", story.facts().reference()));
      default -> entries(kind, Entry.class, filter, _ -> Map.of());
    };
  }

  private List<Map<String, Object>> tools(Filter filter) {
    var order = new ArrayList<String>();
    programme.items(Kind.PHASE).forEach(phase -> order.add(phase.id()));
    return programme.tools().stream()
        .filter(filter::accepts)
        .sorted(java.util.Comparator.comparingInt(tool -> order.indexOf(tool.facts().phase().id())))
        .map(tool -> row(tool, facts(tool)))
        .toList();
  }

  private Map<String, Object> facts(Tool tool) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("phase", tool.facts().phase().id());
    row.put("minutes", tool.length().count());
    row.put("min", tool.facts().participants().min());
    row.put("max", tool.facts().participants().max());
    row.put("difficulty", written(tool.facts().difficulty()));
    row.put("modes", tool.facts().modes().stream().map(Listing::written).toList());
    return row;
  }

  private Map<String, Object> facts(Gathering gathering) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("date", asWritten(gathering, "date"));
    row.put("type", written(gathering.facts().type()));
    row.put("series", gathering.facts().series().map(series -> series.id()).orElse(""));
    return row;
  }

  private <E extends Entry> List<Map<String, Object>> entries(Kind kind, Class<E> type, Filter filter,
      Function<E, Map<String, Object>> facts) {
    return programme.all(kind, type).stream().filter(filter::accepts).map(entry -> row(entry, facts.apply(entry)))
        .toList();
  }

  private Map<String, Object> row(Entry entry, Map<String, Object> facts) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", entry.id());
    row.put("title", entry.title(lang));
    row.putAll(facts);
    return row;
  }

  private Map<String, Object> row(Item item) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", item.id());
    row.put("title", item.title(lang));
    return row;
  }

  /** A value of the facts as the editor wrote it; empty when it is not there. */
  private static String asWritten(Entry entry, String key) {
    return entry.origin().facts().get(key).map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "")
        .orElse("");
  }

  /** An enum constant as an editor writes it. */
  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
