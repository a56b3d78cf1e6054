package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Packing;
import jss.content.Ref;
import jss.content.Tool;
import jss.content.Turnout;
import jss.content.Words;
import jss.render.MaterialView;
import jss.render.PackingView;
import jss.render.StepView;

/**
 * A row of the run sheet.
 *
 * @param isWithin whether it happens inside the item above
 * @param materials with how many, in words
 */
record RunRow(
    ItemView item,
    boolean isWithin,
    boolean mayBeCut,
    Gathering.FacilitatorText facilitator,
    List<ToolSteps> tools,
    Optional<Grouping> grouping,
    List<Thing> materials) {

  private static final Gathering.FacilitatorText NOTHING = new Gathering.FacilitatorText(Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @param length of all steps
   * @param themes that use it, when they don't all use the same
   */
  record ToolSteps(String title, List<String> themes, String length, Optional<String> openingQuestion, List<StepView> steps) {}

  record Thing(String count, String title) {}

  /** The items of a day, those within others after them. */
  static List<RunRow> of(Workshop workshop, Gathering.Text words, List<Agenda.Slot> slots,
      Map<String, Gathering.ItemText> items, Optional<Turnout> turnout) {
    var rows = new ArrayList<RunRow>();
    rows(workshop, words, slots, items, turnout, false, rows);
    return rows;
  }

  private static void rows(Workshop workshop, Gathering.Text words, List<Agenda.Slot> slots,
      Map<String, Gathering.ItemText> items, Optional<Turnout> turnout, boolean isWithin, List<RunRow> rows) {
    for (Agenda.Slot slot : slots) {
      Optional<Gathering.ItemText> text = Optional.ofNullable(items.get(slot.key()));
      rows.add(new RunRow(
          ItemView.of(workshop, slot, text, turnout), isWithin, slot.item().mayBeCut(),
          text.flatMap(Gathering.ItemText::facilitator).orElse(NOTHING),
          tools(workshop, slot.item(), text.map(Gathering.ItemText::parallel).orElse(Map.of())),
          Grouping.of(workshop, slot.item(), turnout).filter(_ -> !isWithin || slot.item().tool().isPresent()),
          turnout.map(known -> counted(workshop, words, slot, known))
              .orElseGet(() -> uncounted(workshop, slot.item(), text))));
      rows(workshop, words, slot.within(), text.map(Gathering.ItemText::items).orElse(Map.of()), turnout, true, rows);
    }
  }

  /** Each tool of an item once, however many themes use it. */
  private static List<Tool> used(Workshop workshop, Gathering.Item item) {
    Stream<Ref> themes = item.parallel().values().stream().flatMap(theme -> theme.tool().stream());
    return Stream.concat(item.tool().stream(), themes)
        .flatMap(ref -> workshop.programme().tool(ref).stream()).distinct().toList();
  }

  private static List<ToolSteps> tools(
      Workshop workshop, Gathering.Item item, Map<String, Gathering.ParallelText> themes) {
    return used(workshop, item).stream()
        .flatMap(tool -> Optional.ofNullable(tool.words().get(workshop.lang())).map(Words::text)
            .map(words -> new ToolSteps(words.title(), themes(tool, item, themes), workshop.dates().length(tool.length()),
                words.openingQuestion(), StepView.of(tool, words, workshop.texts())))
            .stream())
        .toList();
  }

  private static List<String> themes(Tool tool, Gathering.Item item, Map<String, Gathering.ParallelText> words) {
    return item.parallel().entrySet().stream()
        .filter(theme -> theme.getValue().tool().map(Ref::id).filter(tool.id()::equals).isPresent())
        .flatMap(theme -> Optional.ofNullable(words.get(theme.getKey())).stream())
        .map(Gathering.ParallelText::title).toList();
  }

  private static List<Thing> counted(Workshop workshop, Gathering.Text words, Agenda.Slot slot, Turnout turnout) {
    return PackingView.of(Packing.of(slot.key(), slot.item(), turnout), words, workshop.voice()).stream()
        .map(line -> new Thing(Integer.toString(line.count()), line.title())).toList();
  }

  /** Where nobody knows how many come: how many for each person, group or gathering. */
  private static List<Thing> uncounted(
      Workshop workshop, Gathering.Item item, Optional<Gathering.ItemText> words) {
    var things = new ArrayList<Thing>();
    item.materials().forEach((key, material) -> words.map(text -> text.materials().get(key)).ifPresent(
        title -> things.add(new Thing(
            workshop.texts().text(jss.render.Texts.keyOf("per", material.per()), material.count()), title))));
    for (Tool tool : used(workshop, item))
      Optional.ofNullable(tool.words().get(workshop.lang())).map(Words::text)
          .map(text -> MaterialView.of(tool, text, workshop.texts())).orElse(List.of())
          .forEach(material -> things.add(new Thing(material.count(), material.title())));
    return things;
  }
}
