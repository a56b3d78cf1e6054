package jss.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.problem.Problem;
import jss.source.Span;
import jss.translate.Places;
import jss.translate.Row;
import jss.translate.Status;

/** Translations that the source has changed since; told once for a page, and only where it is kept what they were made from. */
final class TranslationStale implements Check.OfEntry, Check.OfProgramme {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    each(Status.stale(entry, scope.programme()), scope.programme(), problems);
  }

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    each(Status.staleInPlace(scope.programme()), scope.programme(), problems);
  }

  /** Once for each thing and language. */
  private static void each(List<Row> rows, Programme programme, Problem.Sink problems) {
    Map<List<Object>, List<Row>> each = new LinkedHashMap<>();
    for (Row row : rows)
      each.computeIfAbsent(List.of(row.subject().key(), row.lang()), _ -> new ArrayList<>()).add(row);
    each.values().forEach(some -> tell(some, programme, problems));
  }

  private static void tell(List<Row> rows, Programme programme, Problem.Sink problems) {
    Row first = rows.getFirst();
    Lang source = first.subject().source();
    Optional<Span> at = Places.of(first.subject(), first.field().name(), first.lang(), programme);
    Optional<Span> from = Places.of(first.subject(), first.field().name(), source, programme);
    if (at.isEmpty() || from.isEmpty()) return;
    problems.accept(
        Problem.of("translation-stale", at.get())
            .with("language", Languages.word(first.lang()))
            .with("source", Languages.word(source))
            .with("fields", rows.stream().map(row -> row.field().name()).toList())
            .with("id", first.subject().id())
            .related(from.get()));
  }
}
