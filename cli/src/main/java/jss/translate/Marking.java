package jss.translate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.TextHash;
import jss.content.Translations;
import jss.content.Translations.Mark;
import jss.source.Span;

/**
 * What saying that fields are translated would write.
 *
 * @param files the state files that change, whole, by path
 * @param marked the fields that get a new mark
 * @param missing those that have no translation, and so get none
 * @param untouched those that are stale and still say what they said before, and so get none
 */
public record Marking(SortedMap<String, byte[]> files, List<Row> marked, List<Row> missing, List<Row> untouched) {
  /**
   * @param trivial whether the source's change needs no other translation
   * @param reviewed which translations have been read through
   */
  public static Marking of(Programme programme, List<Row> rows, boolean trivial, Predicate<Row> reviewed) {
    var marked = new ArrayList<Row>();
    var missing = new ArrayList<Row>();
    var untouched = new ArrayList<Row>();
    for (Row row : rows) {
      boolean isDone = row.standing() == Standing.REVIEWED
          || row.standing() == Standing.CURRENT && row.isUntouched() && !reviewed.test(row);
      if (row.standing() == Standing.MISSING) missing.add(row);
      else if (row.standing() == Standing.STALE && row.isUntouched() && !trivial) untouched.add(row);
      else if (!isDone) marked.add(row);
    }
    return new Marking(files(programme, marked, reviewed), marked, missing, untouched);
  }

  private static SortedMap<String, byte[]> files(Programme programme, List<Row> marked, Predicate<Row> reviewed) {
    SortedMap<String, List<Row>> changed = new TreeMap<>();
    for (Row row : marked) changed.computeIfAbsent(row.subject().state(), _ -> new ArrayList<>()).add(row);
    Map<String, List<Subject>> subjects =
        Status.subjects(programme).stream().filter(subject -> changed.containsKey(subject.state()))
            .collect(Collectors.groupingBy(Subject::state));
    SortedMap<String, byte[]> files = new TreeMap<>();
    changed.forEach((path, rows) -> {
      Translations before = programme.translations(path).orElseGet(() -> Translations.none(path));
      var kept = new Kept(before, programme.languages());
      Status.rows(programme, subjects.getOrDefault(path, List.of())).forEach(kept::keep);
      rows.forEach(row -> kept.mark(row, reviewed.test(row)));
      files.put(path, StateFile.text(kept.after()).getBytes(StandardCharsets.UTF_8));
    });
    return files;
  }

  /** What goes over into the new state: marks of what is still there, at the place where it stands now. */
  private record Kept(
      Translations before, SortedMap<Lang, SortedMap<String, Mark>> marks, SortedMap<String, String> texts) {
    Kept(Translations before, List<Lang> languages) {
      this(before, new TreeMap<>(), new TreeMap<>(before.texts()));
      before.marks().forEach((lang, fields) -> {
        if (!languages.contains(lang)) marks.put(lang, new TreeMap<>(fields));
      });
    }

    void keep(Row row) {
      row.mark().ifPresent(mark -> of(row).put(name(row), mark));
    }

    void mark(Row row, boolean reviewed) {
      Optional<Said> source = row.field().original();
      if (source.isEmpty()) {
        of(row).remove(name(row));
        return;
      }
      boolean isReviewed = reviewed || row.mark().filter(Mark::reviewed).isPresent() && row.isUntouched();
      String to = row.field().in(row.lang()).map(Said::hash).orElse("");
      of(row).put(name(row), new Mark(source.get().hash(), to, isReviewed, Span.startOf(before.source())));
      texts.put(source.get().hash(), TextHash.normal(source.get().text()));
    }

    private SortedMap<String, Mark> of(Row row) {
      return marks.computeIfAbsent(row.lang(), _ -> new TreeMap<>());
    }

    private static String name(Row row) {
      return row.subject().prefix() + row.field().name();
    }

    Translations after() {
      Set<String> used = new HashSet<>();
      marks.values().forEach(fields -> fields.values().forEach(mark -> used.add(mark.from())));
      texts.keySet().retainAll(used);
      return new Translations(before.source(), marks, texts);
    }
  }
}
