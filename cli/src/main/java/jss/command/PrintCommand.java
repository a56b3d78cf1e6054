package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jss.Handouts;
import jss.NotSideBySide;
import jss.Options;
import jss.Order;
import jss.Order.Ware;
import jss.Printing;
import jss.UnknownEntry;
import jss.content.Address;
import jss.content.Tool;
import jss.problem.Suggestion;
import jss.publish.Refused;
import jss.sheet.Occasion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss print WHAT [ID…]}: sheets, cards, kits and the handbook as PDF. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "WHAT", completionCandidates = Choices.OfWares.class)
  private String what = "";

  @Parameters(index = "1..*", paramLabel = "ID", descriptionKey = "ID")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--participants", paramLabel = "N", descriptionKey = "print.participants")
  private Optional<Integer> participants = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--place", paramLabel = "TEXT")
  private Optional<String> place = Optional.empty();

  @Option(names = "--side-by-side")
  private boolean sideBySide;

  @Option(names = "--form")
  private boolean form;

  @Option(names = "--separate")
  private boolean separate;

  @Option(names = "--size", paramLabel = "a3|a4")
  private Optional<Tool.Size> size = Optional.empty();

  @Option(names = "--look", paramLabel = "FILE")
  private Optional<Path> look = Optional.empty();

  @Option(names = "--grey")
  private boolean grey;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "print", descriptionKey = "print.out")
  private Path out = Path.of("print");

  @Option(names = "--base-url", paramLabel = "URL")
  private Optional<String> baseUrl = Optional.empty();

  PrintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Ware> ware = Wares.named(what, console.messages());
    if (ware.isEmpty()) {
      console.tell("print.unknown", what, Wares.choices(console.messages()));
      Suggestion.among(Wares.words(console.messages()), what)
          .ifPresent(meant -> console.tell("usage.suggestion", meant));
      return UsageFaults.EXIT;
    }
    Optional<String> fault = fault(ware.get());
    if (fault.isPresent()) {
      console.err().println(fault.get());
      console.tell("usage.help", "jss print");
      return UsageFaults.EXIT;
    }
    try {
      return about.run(console, options -> print(ware.get(), options), out, baseUrl).orElse(UsageFaults.EXIT);
    } catch (UnknownEntry unknown) {
      return unknown(unknown);
    } catch (NotSideBySide refused) {
      console.clearProgress();
      if (refused.ware().isEmpty()) console.tell("print.two-languages");
      else console.tell("print.not-side-by-side", refused.ware().get().word());
      return UsageFaults.EXIT;
    } catch (Refused refused) {
      console.clearProgress();
      console.tell("print.refused", refused.at());
      return UsageFaults.EXIT;
    }
  }

  /** What doesn't go together, in the reader's language. */
  private Optional<String> fault(Ware ware) {
    if (form && ware != Ware.DECLARATION)
      return Optional.of(console.say("print.only", "--form", Ware.DECLARATION.word()));
    if (separate && ware != Ware.KIT) return Optional.of(console.say("print.only", "--separate", Ware.KIT.word()));
    if (size.isPresent() && ware != Ware.WORKSHEET)
      return Optional.of(console.say("print.only", "--size", Ware.WORKSHEET.word()));
    if (look.filter(file -> !Files.isReadable(file) || Files.isDirectory(file)).isPresent())
      return Optional.of(console.say("print.look", look.get(), console.say("print.no-file")));
    if (ware.kind().isEmpty() && !ids.isEmpty())
      return Optional.of(console.say("print.all", ware.word(), ids.getFirst()));
    if (participants.filter(count -> count < 1 || count > 10_000).isPresent())
      return Optional.of(console.say("usage.wrong-value", participants.get(), "--participants"));
    if (baseUrl.filter(url -> !Address.isSite(url)).isPresent())
      return Optional.of(console.say("build.base-url", baseUrl.get()));
    return Optional.empty();
  }

  private int print(Ware ware, Options options) throws IOException {
    if (ware.kind().isPresent() && ids.isEmpty()) {
      List<String> chosen = new Choice(console).among(options, ware.kind().get());
      if (chosen.isEmpty()) return UsageFaults.EXIT;
      ids = chosen;
    }
    var order = new Order(options, ware, ids, new Occasion(participants, date, place), sideBySide, look, grey, form,
        separate, size);
    Handouts handouts = Printing.run(order, new ProgressLine(console));
    return new HandoutReport(console, about).tell(handouts, look);
  }

  private int unknown(UnknownEntry unknown) {
    console.clearProgress();
    console.tell("print.unknown-id", unknown.asked(), console.say("kinds." + unknown.kind().word()));
    Optional<String> meant = Suggestion.among(unknown.known(), unknown.asked());
    if (meant.isPresent()) console.tell("usage.suggestion", meant.get());
    else console.tell("print.list", unknown.kind().folder());
    return UsageFaults.EXIT;
  }
}
