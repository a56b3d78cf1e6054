package jss.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.command.Translating.Asked;
import jss.edit.Changes;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.translate.Marking;
import jss.translate.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss translate done}: says that translations are made from the source as it is now. */
@Command(name = "done")
final class TranslateDoneCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private Translating about = new Translating();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "translate.done.ids")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--field", paramLabel = "FIELD", split = ",", descriptionKey = "translate.done.field")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--trivial", descriptionKey = "translate.done.trivial")
  private boolean trivial;

  @Option(names = "--reviewed", descriptionKey = "translate.done.reviewed")
  private boolean reviewed;

  @Option(names = "--all", descriptionKey = "translate.done.all")
  private boolean all;

  @Option(names = "--yes", descriptionKey = "translate.done.yes")
  private boolean yes;

  @Option(names = "--dry-run", descriptionKey = "translate.done.dry-run")
  private boolean dryRun;

  TranslateDoneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (all == !ids.isEmpty()) {
      console.tell(all ? "translate.done.both" : "translate.done.which");
      return UsageFaults.EXIT;
    }
    try {
      Asked asked = about.read(console, ids);
      return mark(asked, wanted(asked));
    } catch (Translating.Stopped stopped) {
      return stopped.code();
    } catch (NotWritten e) {
      console.tell("adopt.not-written", about.content(), e.why());
      return 1;
    } catch (IOException e) {
      console.tell("translate.unconfirmed");
      return 1;
    }
  }

  private List<Row> wanted(Asked asked) throws Translating.Stopped {
    List<Row> rows = asked.rows();
    List<String> names = rows.stream().map(row -> row.field().name()).distinct().toList();
    for (String field : fields)
      if (names.stream().noneMatch(name -> isWithin(name, field))) {
        console.tell("translate.done.no-field", field, String.join(", ", names.stream().limit(40).toList()));
        Suggestion.among(names, field).ifPresent(meant -> console.tell("usage.suggestion", meant));
        throw new Translating.Stopped(UsageFaults.EXIT);
      }
    return rows.stream()
        .filter(row -> fields.isEmpty() || fields.stream().anyMatch(field -> isWithin(row.field().name(), field)))
        .toList();
  }

  /** {@code steps} stands for all that is within it. */
  private static boolean isWithin(String name, String field) {
    return name.equals(field) || name.startsWith(field + ".");
  }

  private int mark(Asked asked, List<Row> rows) throws NotWritten, IOException, Translating.Stopped {
    Marking marking = Marking.of(asked.programme(), rows, trivial, _ -> reviewed);
    refuseBroken(asked, marking);
    told("translate.done.missing", marking.missing());
    told("translate.done.untouched", marking.untouched());
    boolean isWhole = all || marking.missing().isEmpty() && marking.untouched().isEmpty();
    if (!isWhole && !fields.isEmpty()) {
      console.tell("adopt.nothing");
      return 1;
    }
    if (marking.marked().isEmpty()) {
      console.tell("translate.done.nothing");
      return isWhole ? 0 : 1;
    }
    long subjects = marking.marked().stream().map(Row::subject).distinct().count();
    String counted = console.count("translate.fields", marking.marked().size());
    if (dryRun) {
      marking.marked().forEach(row -> console.out().println(name(row)));
      console.out().flush();
      console.tell("translate.done.would", counted, subjects);
      return 0;
    }
    if ((all || asked.subjects().size() > 1) && !confirmed(counted, subjects)) return UsageFaults.EXIT;
    Writing.into(asked.content(), Changes.of(marking.files(), marking.files().keySet()));
    console.tell("translate.done.done", counted, subjects);
    marking.files().keySet().forEach(path -> console.out().println(asked.content().resolve(path)));
    console.out().flush();
    return isWhole ? 0 : 1;
  }

  /** A file that could not be read whole would lose what is wrong in it. */
  private void refuseBroken(Asked asked, Marking marking) throws Translating.Stopped {
    List<Problem> broken = asked.workspace().problems().stream()
        .filter(problem -> marking.files().containsKey(problem.at().source().path())).toList();
    if (broken.isEmpty()) return;
    Translating.tell(console, broken);
    throw Translating.stop(console, 1, "adopt.nothing");
  }

  private void told(String key, List<Row> rows) {
    if (rows.isEmpty()) return;
    console.tell(key, console.count("translate.fields", rows.size()));
    rows.stream().limit(all ? 10 : 100).forEach(row -> console.err().println("  " + name(row)));
    console.err().flush();
  }

  private static String name(Row row) {
    return row.subject().file(row.lang()) + "  " + row.field().name();
  }

  private boolean confirmed(String counted, long subjects) throws IOException {
    if (yes) return true;
    if (!console.isTerminal()) {
      console.tell("translate.done.confirm", counted, subjects);
      return false;
    }
    console.err().print(console.say("translate.done.ask", counted, subjects) + " ");
    console.err().flush();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String answer = Optional.ofNullable(in.readLine()).orElse("").strip().toLowerCase(java.util.Locale.ROOT);
    boolean agreed = List.of("j", "ja", "y", "yes").contains(answer);
    if (!agreed) console.tell("adopt.nothing");
    return agreed;
  }
}
