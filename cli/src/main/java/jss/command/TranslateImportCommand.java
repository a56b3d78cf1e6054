package jss.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jss.command.Translating.Asked;
import jss.edit.Changes;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Problem;
import jss.source.Sources;
import jss.translate.Intake;
import jss.translate.Intake.Left;
import jss.translate.Intake.Taken;
import jss.translate.Intake.Why;
import jss.translate.Row;
import jss.translate.Said;
import jss.translate.Unusable;
import jss.translate.WordDiff;
import jss.translate.XliffReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss translate import}: takes in what a translator has sent back, all that can be taken or nothing. */
@Command(name = "import")
final class TranslateImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private Translating about = new Translating();

  @Parameters(paramLabel = "FILE", descriptionKey = "translate.import.file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "translate.import.dry-run")
  private boolean dryRun;

  TranslateImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      console.tell("translate.import.missing", file);
      return UsageFaults.EXIT;
    }
    try {
      return take(about.read(console, List.of()));
    } catch (Translating.Stopped stopped) {
      return stopped.code();
    } catch (Unusable refused) {
      console.tell("translate.import." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          refused.details().toArray());
      console.tell("adopt.nothing");
      return 1;
    } catch (NotWritten e) {
      console.tell("adopt.not-written", about.content(), e.why());
      return 1;
    } catch (IOException e) {
      console.tell("translate.import.unreadable", file, String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private int take(Asked asked) throws Unusable, NotWritten, IOException, Translating.Stopped {
    Sources sources = asked.workspace().sources();
    Intake intake =
        Intake.of(XliffReader.read(bytes()), asked.programme(), sources, path -> beginsWithMark(sources, path));
    refuseBroken(asked, intake);
    left(intake.left());
    long fresh = intake.taken().stream().filter(Taken::isNew).count();
    if (intake.files().isEmpty()) console.tell("translate.import.nothing");
    else if (dryRun) {
      intake.taken().forEach(this::show);
      console.tell("translate.import.would", console.count("translate.fields", intake.taken().size()), fresh);
    } else {
      Writing.into(asked.content(), Changes.of(intake.files(), intake.files().keySet()));
      console.tell("translate.import.done", console.count("translate.fields", intake.taken().size()), fresh);
    }
    intake.files().keySet().forEach(path -> console.out().println(asked.content().resolve(path)));
    console.out().flush();
    return intake.left().isEmpty() ? 0 : 1;
  }

  /** No more than the reader takes, whatever the file's length says. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(XliffReader.MOST + 1);
    }
  }

  private static boolean beginsWithMark(Sources sources, String path) {
    Path file = sources.file(path);
    if (!Files.isRegularFile(file)) return false;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(3);
      return first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
    } catch (IOException e) {
      return false;
    }
  }

  private void refuseBroken(Asked asked, Intake intake) throws Translating.Stopped {
    List<Problem> broken = asked.workspace().problems().stream()
        .filter(problem -> intake.files().containsKey(problem.at().source().path())).toList();
    if (broken.isEmpty()) return;
    Translating.tell(console, broken);
    throw Translating.stop(console, 1, "adopt.nothing");
  }

  private void left(List<Left> left) {
    for (Why why : Why.values()) {
      List<Row> rows = left.stream().filter(one -> one.why() == why).map(Left::row).toList();
      if (rows.isEmpty()) continue;
      console.tell("translate.left." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          console.count("translate.fields", rows.size()));
      rows.forEach(row -> console.err().println("  " + row.subject().file(row.lang()) + "  " + row.field().name()));
    }
    console.err().flush();
  }

  private void show(Taken taken) {
    if (!taken.isNew()) return;
    Row row = taken.row();
    console.out().println(row.subject().file(row.lang()) + "  " + row.field().name());
    String before = row.field().in(row.lang()).map(Said::text).orElse("");
    String changes = new ChangedWords(console.colour()).of(WordDiff.of(before, taken.said().text()));
    console.out().println("  " + changes.replace("\n", "\n  "));
    console.out().println();
  }
}
