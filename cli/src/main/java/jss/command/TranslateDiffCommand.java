package jss.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.command.Translating.Asked;
import jss.content.Lang;
import jss.content.TextHash;
import jss.source.Span;
import jss.translate.Places;
import jss.translate.Row;
import jss.translate.Said;
import jss.translate.Standing;
import jss.translate.WordDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jss translate diff}: what the source says now, what it said when it was translated, and the translation. */
@Command(name = "diff")
final class TranslateDiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private Translating about = new Translating();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "translate.ids")
  private List<String> ids = new ArrayList<>();

  TranslateDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Asked asked = about.read(console, ids);
      List<Row> rows = asked.rows();
      List<Row> stale = rows.stream().filter(row -> row.standing() == Standing.STALE).toList();
      if (stale.isEmpty()) console.tell(isUntracked(rows) ? "translate.diff.untracked" : "translate.diff.none");
      stale.forEach(row -> show(asked, row));
      console.out().flush();
      return 0;
    } catch (Translating.Stopped stopped) {
      return stopped.code();
    }
  }

  private static boolean isUntracked(List<Row> rows) {
    return !rows.isEmpty() && rows.stream()
        .allMatch(row -> row.standing() == Standing.UNTRACKED || row.standing() == Standing.MISSING);
  }

  private void show(Asked asked, Row row) {
    Lang source = row.field().source().orElse(row.subject().source());
    Optional<Span> at = Places.of(row.subject(), row.field().name(), row.lang(), asked.programme());
    String file =
        asked.content().resolve(row.subject().file(row.lang())) + at.map(span -> ":" + span.line()).orElse("");
    console.out().println(bold(file + "  " + row.field().name()));
    String now = row.field().original().map(Said::text).map(TextHash::normal).orElse("");
    say(source, new ChangedWords(console.colour()).of(WordDiff.of(row.before().orElse(""), now)));
    say(row.lang(), row.field().in(row.lang()).map(Said::text).orElse("").strip());
    console.out().println();
  }

  private void say(Lang lang, String text) {
    String head = "  " + lang.tag() + "  ";
    console.out().println(head + text.replace("\n", "\n" + " ".repeat(head.length())).replaceAll("(?m) +$", ""));
  }

  private String bold(String text) {
    return console.colour() ? "\033[1m" + text + "\033[0m" : text;
  }
}
