package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.command.Translating.Asked;
import jss.content.Lang;
import jss.translate.Row;
import jss.translate.Standing;
import jss.translate.XliffWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss translate export}: what is to be translated, as a file for a translator's program. */
@Command(name = "export")
final class TranslateExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private Translating about = new Translating();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "translate.ids")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "translate.export.out")
  private Path out = Path.of("");

  @Option(names = "--all", descriptionKey = "translate.export.all")
  private boolean all;

  @Option(names = "--force", descriptionKey = "translate.export.force")
  private boolean force;

  TranslateExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Asked asked = about.read(console, ids);
      Lang target = target(asked);
      List<Row> rows = asked.rows().stream()
          .filter(row -> row.lang().equals(target) && row.field().original().isPresent())
          .filter(row -> all || row.standing() != Standing.CURRENT && row.standing() != Standing.REVIEWED).toList();
      if (rows.isEmpty()) {
        console.tell("translate.export.nothing", target);
        return 0;
      }
      Lang source = rows.getFirst().field().source().orElseThrow();
      List<Row> ofSource = rows.stream().filter(row -> row.field().source().equals(Optional.of(source))).toList();
      write(XliffWriter.write(ofSource, source, target));
      console.tell("translate.export.done", console.count("translate.fields", ofSource.size()),
          ofSource.stream().map(Row::subject).distinct().count(), source, target);
      if (ofSource.size() < rows.size()) console.tell("translate.export.other", rows.size() - ofSource.size(), source);
      console.out().println(out);
      console.out().flush();
      return 0;
    } catch (Translating.Stopped stopped) {
      return stopped.code();
    } catch (IOException e) {
      console.tell("translate.export.not-written", out, String.valueOf(e.getMessage()));
      return 1;
    }
  }

  /** One language at a time, as translators work. */
  private Lang target(Asked asked) throws Translating.Stopped {
    List<Lang> others = asked.languages().stream()
        .filter(lang -> !lang.equals(asked.programme().sourceLanguage())).toList();
    List<Lang> possible = asked.languages().size() == 1 ? asked.languages() : others;
    if (possible.size() != 1)
      throw Translating.stop(console, UsageFaults.EXIT, "translate.export.lang",
          String.join(", ", asked.programme().languages().stream().map(Lang::tag).toList()));
    return possible.getFirst();
  }

  private void write(byte[] bytes) throws IOException, Translating.Stopped {
    if (Files.exists(out) && !force)
      throw Translating.stop(console, UsageFaults.EXIT, "translate.export.there", out);
    Path next = out.resolveSibling("." + out.getFileName() + ".jss-tmp");
    try {
      Files.write(next, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      Files.move(next, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
