package jss.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jss.command.Translating.Asked;
import jss.content.Kind;
import jss.content.Lang;
import jss.render.Json;
import jss.source.Span;
import jss.translate.Places;
import jss.translate.Row;
import jss.translate.Standing;
import jss.translate.Status;
import jss.translate.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss translate status}: how far the translations are. */
@Command(name = "status")
final class TranslateStatusCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private final Console console;

  @Mixin
  private Translating about = new Translating();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "translate.ids")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "translate.kind")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "translate.format")
  private Format format = Format.TABLE;

  @Option(names = "--strict", descriptionKey = "translate.strict")
  private boolean strict;

  TranslateStatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Kind> wanted = kind.flatMap(named -> Kinds.named(named, console.messages()));
    if (kind.isPresent() && wanted.isEmpty()) {
      console.tell("list.unknown-kind", kind.get(), String.join(", ", Kinds.folders()));
      return UsageFaults.EXIT;
    }
    try {
      Asked asked = about.read(console, ids);
      List<Row> rows = asked.rows().stream()
          .filter(row -> wanted.isEmpty() || row.subject().kind().equals(wanted)).toList();
      switch (format) {
        case TABLE -> table(asked, rows);
        case JSON -> console.out().println(Json.of(json(asked, rows)));
        case CSV -> csv(asked, rows);
      }
      console.out().flush();
      Map<Standing, Integer> counts = Status.counts(rows);
      boolean isBehind = counts.containsKey(Standing.STALE) || counts.containsKey(Standing.MISSING);
      return strict && isBehind ? 1 : 0;
    } catch (Translating.Stopped stopped) {
      return stopped.code();
    }
  }

  private void table(Asked asked, List<Row> rows) {
    if (rows.isEmpty()) {
      console.tell("translate.nothing");
      return;
    }
    Map<String, String> heads = new LinkedHashMap<>();
    for (String name : List.of("lang", "kind", "fields"))
      heads.put(name, console.say("translate.column." + name));
    for (Standing standing : Standing.values())
      heads.put(standing.word(), console.say("translate.column." + standing.word()));
    List<Map<String, Object>> lines = summary(rows, asked.languages());
    lines.forEach(line -> line.put("kind", shown(String.valueOf(line.get("kind")))));
    Table.print(console, heads, lines);
    List<Row> stale = rows.stream().filter(row -> row.standing() == Standing.STALE).toList();
    if (stale.isEmpty()) return;
    console.out().println();
    console.out().println(console.say("translate.stale-heading"));
    for (Row row : stale) console.out().println("  " + place(asked, row) + "  " + row.field().name());
    console.out().println(console.say("translate.stale-next", stale.getFirst().subject().id()));
  }

  private String shown(String kind) {
    return kind.equals(Subject.PROGRAMME) ? "programme.yaml" : console.say("kinds." + kind);
  }

  /** A line per language and kind, with how many fields there are of each standing. */
  private static List<Map<String, Object>> summary(List<Row> rows, List<Lang> languages) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Lang lang : languages) {
      Map<String, List<Row>> byKind = rows.stream().filter(row -> row.lang().equals(lang)).collect(
          Collectors.groupingBy(TranslateStatusCommand::kind, LinkedHashMap::new, Collectors.toList()));
      byKind.forEach((kind, some) -> {
        Map<Standing, Integer> counts = Status.counts(some);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lang", lang.tag());
        line.put("kind", kind);
        line.put("fields", some.size());
        Arrays.stream(Standing.values()).forEach(one -> line.put(one.word(), counts.getOrDefault(one, 0)));
        lines.add(line);
      });
    }
    return lines;
  }

  private static String kind(Row row) {
    return row.subject().kind().map(Kind::word).orElse(Subject.PROGRAMME);
  }

  private Map<String, Object> json(Asked asked, List<Row> rows) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("summary", summary(rows, asked.languages()));
    all.put("fields", rows.stream().map(row -> cells(asked, row)).toList());
    return all;
  }

  private static Map<String, Object> cells(Asked asked, Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("id", row.subject().id());
    cells.put("kind", kind(row));
    cells.put("lang", row.lang().tag());
    cells.put("field", row.field().name());
    cells.put("state", row.standing().word());
    cells.put("file", row.subject().file(row.lang()));
    Places.of(row.subject(), row.field().name(), row.lang(), asked.programme())
        .ifPresentOrElse(at -> cells.put("line", at.line()), () -> cells.put("line", 0));
    return cells;
  }

  private void csv(Asked asked, List<Row> rows) {
    console.out().println("id,kind,lang,field,state,file,line");
    for (Row row : rows)
      console.out().println(
          cells(asked, row).values().stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  private static String place(Asked asked, Row row) {
    String file = asked.content().resolve(row.subject().file(row.lang())).toString();
    Optional<Span> at = Places.of(row.subject(), row.field().name(), row.lang(), asked.programme());
    return file + at.map(span -> ":" + span.line()).orElse("");
  }
}
