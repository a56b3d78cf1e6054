package jss.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Translations;
import jss.parallel.Parallel;

/** How far all translations of a programme are. */
public final class Status {
  private Status() {}

  /** All that has words: the programme itself, then entries and items by kind. */
  public static List<Subject> subjects(Programme programme) {
    List<Lang> languages = programme.languages();
    var found = new ArrayList<Subject>(List.of(Subject.of(programme)));
    found.addAll(Parallel.map(programme.entries(), entry -> Subject.of(entry, languages)));
    for (Kind kind : Kind.values())
      for (Item item : programme.items(kind)) found.add(Subject.of(item, languages));
    return found;
  }

  /** Every field in every language that it is to be in, but the one that it is written in first. */
  public static List<Row> rows(Programme programme, List<Subject> subjects) {
    return Parallel.map(subjects, subject -> of(subject, programme)).stream().flatMap(List::stream).toList();
  }

  private static List<Row> of(Subject subject, Programme programme) {
    var rows = new ArrayList<Row>();
    for (Lang lang : programme.languages()) rows.addAll(of(subject, programme, lang));
    return rows;
  }

  private static List<Row> of(Subject subject, Programme programme, Lang lang) {
    Translations state = state(subject, programme);
    var rows = new ArrayList<Row>();
    for (Field field : subject.fields()) {
      if (field.source().orElse(subject.source()).equals(lang)) continue;
      Row row = Row.of(subject, field, lang, state);
      boolean isLeftOver = field.source().isEmpty() && row.standing() != Standing.STALE;
      if (!isLeftOver) rows.add(row); // words without a source are told by the checks
    }
    return rows;
  }

  static Translations state(Subject subject, Programme programme) {
    return programme.translations(subject.state()).orElseGet(() -> Translations.none(subject.state()));
  }

  /** What is stale of an entry, where it is known what its translations were made from. */
  public static List<Row> stale(Entry entry, Programme programme) {
    if (programme.translations(Subject.state(entry)).isEmpty()) return List.of();
    return of(Subject.of(entry, programme.languages()), programme).stream()
        .filter(row -> row.standing() == Standing.STALE).toList();
  }

  /** The same for the programme itself and the items of registers. */
  public static List<Row> staleInPlace(Programme programme) {
    var subjects = new ArrayList<Subject>(List.of(Subject.of(programme)));
    for (Kind kind : Kind.values())
      for (Item item : programme.items(kind)) subjects.add(Subject.of(item, programme.languages()));
    subjects.removeIf(subject -> programme.translations(subject.state()).isEmpty());
    return rows(programme, subjects).stream().filter(row -> row.standing() == Standing.STALE).toList();
  }

  /** The ids of the entries that are stale, by language. */
  public static Map<Lang, Set<String>> staleEntries(Programme programme) {
    Map<Lang, Set<String>> ids = new HashMap<>();
    for (List<Row> rows : Parallel.map(programme.entries(), entry -> stale(entry, programme)))
      for (Row row : rows) ids.computeIfAbsent(row.lang(), _ -> new TreeSet<>()).add(row.subject().id());
    return ids;
  }

  /** How many rows there are of each standing. */
  public static Map<Standing, Integer> counts(List<Row> rows) {
    Map<Standing, Integer> counts = new HashMap<>();
    for (Row row : rows) counts.merge(row.standing(), 1, Integer::sum);
    return counts;
  }

  /** What has that id: an entry or item, or the programme itself. */
  public static Optional<Subject> named(String id, List<Subject> subjects) {
    return subjects.stream().filter(subject -> subject.id().equals(id) || subject.key().equals(id)).findFirst();
  }
}
