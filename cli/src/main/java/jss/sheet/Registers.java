package jss.sheet;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jss.content.Tool;
import jss.render.Form;
import jss.render.Phases;
import jss.sheet.Handbook.Part;

/**
 * The indexes at the end of the handbook.
 *
 * @param byTime the shortest first
 * @param byPeople those for the fewest first
 * @param forms the forms of work, for the heads of the columns
 * @param letters from A to Å or Ö
 */
record Registers(List<Row> byTime, List<Row> byPeople, List<Form> forms, List<Letter> letters) {
  /** The ids of the indexes and the keys of their titles. */
  static final Map<String, String> PLACES = places();

  /** @param forms minutes in each form, in their order; 0 for none */
  record Row(Chapter chapter, Phases.Shown phase, List<Integer> forms) {}

  record Letter(String letter, List<Entry> entries) {}

  /** @param tool the tool that it belongs to, for what is not a tool itself */
  record Entry(String title, String anchor, Optional<String> tool) {}

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (String index : List.of("time", "phase", "people", "letters"))
      places.put("index-" + index, "handbook.by-" + index);
    return places;
  }

  static Registers of(Workshop workshop, List<Part> parts) {
    Collator collator = Collator.getInstance(workshop.lang().locale());
    Comparator<Row> byTitle = Comparator.comparing(row -> row.chapter().words().title(), collator);
    List<Row> rows = parts.stream()
        .flatMap(part -> part.chapters().stream().map(chapter -> new Row(chapter, part.phase(), minutes(chapter))))
        .toList();
    return new Registers(
        rows.stream().sorted(Comparator.<Row>comparingInt(row -> row.chapter().minutes()).thenComparing(byTitle))
            .toList(),
        rows.stream().sorted(Comparator.<Row>comparingInt(row -> row.chapter().people().min())
            .thenComparing(row -> row.chapter().people().max()).thenComparing(byTitle)).toList(),
        List.of(Tool.Form.values()).stream().map(form -> Form.of(form, workshop.texts())).toList(),
        letters(rows, collator, workshop.lang().locale()));
  }

  /** Minutes of a tool's steps by form. */
  static Map<String, Integer> forms(Tool tool) {
    Map<String, Integer> minutes = new LinkedHashMap<>();
    for (Tool.Step step : tool.facts().steps().values())
      minutes.merge(step.form().name(), step.minutes().count(), Integer::sum);
    return minutes;
  }

  private static List<Integer> minutes(Chapter chapter) {
    return List.of(Tool.Form.values()).stream().map(form -> chapter.forms().getOrDefault(form.name(), 0)).toList();
  }

  private static List<Letter> letters(List<Row> rows, Collator collator, Locale locale) {
    var entries = new ArrayList<Entry>();
    for (Row row : rows) {
      Tool.Text words = row.chapter().words();
      entries.add(new Entry(words.title(), row.chapter().anchor(), Optional.empty()));
      words.worksheet().filter(sheet -> !sheet.title().equalsIgnoreCase(words.title())).ifPresent(sheet -> entries
          .add(new Entry(sheet.title(), row.chapter().anchor(), Optional.of(words.title()))));
    }
    entries.sort(Comparator.comparing(Entry::title, collator).thenComparing(Entry::anchor));
    Map<String, List<Entry>> letters = new LinkedHashMap<>();
    for (Entry entry : entries)
      letters.computeIfAbsent(entry.title().substring(0, 1).toUpperCase(locale), _ -> new ArrayList<>()).add(entry);
    return letters.entrySet().stream().map(letter -> new Letter(letter.getKey(), letter.getValue())).toList();
  }
}
