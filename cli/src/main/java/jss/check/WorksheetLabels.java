package jss.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Tool;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Span;

/** Columns, rows and fields of a worksheet without a label, and labels of nothing. */
final class WorksheetLabels implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof Tool tool) || tool.words().isEmpty()) return;
    boolean isThere = tool.facts().worksheet().isPresent()
        || tool.words().values().stream().anyMatch(words -> words.text().worksheet().isPresent());
    if (!isThere) return;
    Node facts = tool.origin().facts();
    Map<String, Span> known = new LinkedHashMap<>();
    Optional<Tool.Worksheet> sheet = tool.facts().worksheet();
    sheet.ifPresent(one -> {
      add("columns", one.columns(), facts, known);
      add("rows", one.rows(), facts, known);
      add("fields", one.fields(), facts, known);
    });
    var whole = new ArrayList<Meeting.Side>();
    var labels = new ArrayList<Meeting.Side>();
    for (Lang lang : scope.languages()) {
      Words<Tool.Text> words = tool.words().get(lang);
      if (words == null) continue;
      Node front = words.front();
      Optional<Tool.WorksheetText> text = words.text().worksheet();
      whole.add(new Meeting.Side(lang, text.isPresent() ? List.of("worksheet") : List.of(),
          key -> Place.key(front, key), Place.first(front)));
      text.ifPresent(
          one -> labels.add(
              new Meeting.Side(
                  lang, one.labels().keySet(), key -> Place.key(front, "worksheet", "labels", key),
                  Place.key(front, "worksheet", "labels"))));
    }
    List<String> sheets = sheet.isPresent() ? List.of("worksheet") : List.of();
    new Meeting(sheets, sheets, whole, key -> Place.key(facts, key), Place.key(facts, "worksheet")).tell(problems);
    if (sheet.isPresent() && !labels.isEmpty())
      new Meeting(known.keySet(), List.copyOf(known.keySet()), labels,
          key -> known.getOrDefault(key, Place.key(facts, "worksheet")), Place.key(facts, "worksheet"))
          .tell(problems);
  }

  private static void add(String list, List<String> keys, Node facts, Map<String, Span> known) {
    for (int i = 0; i < keys.size(); i++) known.putIfAbsent(keys.get(i), Place.value(facts, "worksheet", list, i));
  }
}
