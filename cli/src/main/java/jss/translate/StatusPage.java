package jss.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.TextHash;
import jss.render.Templates;
import jss.render.Texts;
import jss.source.Span;

/** How far the translations are, as a page for those who write; it is never part of a site. */
public final class StatusPage {
  private static final String TEMPLATE = "translations.ftlh";

  private StatusPage() {}

  record View(String lang, String assets, List<String> standings, List<Line> lines, List<Group> stale) {}

  /** @param counts in the order of {@link Standing} */
  record Line(String language, String kind, int fields, List<Integer> counts) {}

  /** What is stale of one thing in one language. */
  record Group(String title, String id, String language, List<Change> changes) {}

  /**
   * @param pieces what has changed in the source, in its language
   * @param present the translation
   * @param edit where the translation can be opened, when that is known
   */
  record Change(
      String field, String place, Optional<String> edit, String source, List<WordDiff.Piece> pieces, String lang,
      String present) {}

  /**
   * @param texts in the language of the one who looks
   * @param assets address of the folder with the site's styles, ending in {@code /}
   * @param edit the address that opens a place in an editor, where there is one
   * @return the page in UTF-8
   */
  public static byte[] of(Programme programme, Texts texts, String assets, Function<Span, Optional<String>> edit) {
    List<Row> rows = Status.rows(programme, Status.subjects(programme));
    var view = new View(
        texts.lang().tag(), assets,
        Arrays.stream(Standing.values()).map(one -> texts.text("translations." + one.word())).toList(),
        lines(rows, texts), stale(rows, programme, texts, edit));
    return new Templates(Map.of()).render(TEMPLATE, view, texts);
  }

  private static List<Line> lines(List<Row> rows, Texts texts) {
    Map<List<String>, List<Row>> each = rows.stream().collect(Collectors.groupingBy(
        row -> List.of(name(row.lang(), texts), kind(row.subject(), texts)), LinkedHashMap::new, Collectors.toList()));
    var lines = new ArrayList<Line>();
    each.forEach((key, some) -> {
      Map<Standing, Integer> counts = Status.counts(some);
      lines.add(new Line(key.getFirst(), key.getLast(), some.size(),
          Arrays.stream(Standing.values()).map(one -> counts.getOrDefault(one, 0)).toList()));
    });
    return lines;
  }

  private static List<Group> stale(
      List<Row> rows, Programme programme, Texts texts, Function<Span, Optional<String>> edit) {
    Map<List<String>, List<Row>> each = rows.stream().filter(row -> row.standing() == Standing.STALE)
        .collect(Collectors.groupingBy(row -> List.of(row.subject().key(), row.lang().tag()), LinkedHashMap::new,
            Collectors.toList()));
    return each.values().stream().map(some -> {
      Row first = some.getFirst();
      return new Group(first.subject().title().apply(first.lang()), first.subject().id(), name(first.lang(), texts),
          some.stream().map(row -> change(row, programme, edit)).toList());
    }).toList();
  }

  private static Change change(Row row, Programme programme, Function<Span, Optional<String>> edit) {
    Optional<Span> at = Places.of(row.subject(), row.field().name(), row.lang(), programme);
    String now = row.field().original().map(Said::text).map(TextHash::normal).orElse("");
    return new Change(
        row.field().name(), row.subject().file(row.lang()) + at.map(span -> ":" + span.line()).orElse(""),
        at.flatMap(edit), row.field().source().orElse(row.subject().source()).tag(),
        WordDiff.of(row.before().orElse(""), now), row.lang().tag(),
        row.field().in(row.lang()).map(Said::text).orElse(""));
  }

  private static String name(Lang lang, Texts texts) {
    String key = "language." + lang.tag();
    return texts.has(key) ? texts.text(key) : lang.locale().getDisplayLanguage(texts.lang().locale());
  }

  private static String kind(Subject subject, Texts texts) {
    String folder = subject.kind().map(Kind::folder).orElse("programme.yaml");
    return texts.has("title." + folder) ? texts.text("title." + folder) : folder;
  }
}
