package jss.command;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jss.Options;
import jss.preview.EditorLink;
import jss.preview.Preview;
import jss.problem.Printer;
import jss.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jss serve}: shows the site in a browser while it is written. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL = 8017;
  private static final int TRIES = 20;

  private final Console console;

  @Mixin
  private ContentOptions about = new ContentOptions();

  @Option(names = "--port", paramLabel = "PORT")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--editor", paramLabel = "EDITOR")
  private Optional<EditorLink> editor = Optional.empty();

  @Option(names = "--open")
  private boolean open;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Integer> wrong = port.filter(number -> number < 0 || number > 65_535);
    if (wrong.isPresent()) {
      console.tell("serve.no-port", wrong.get());
      return UsageFaults.EXIT;
    }
    return about.run(console, this::serve, Path.of("site"), Optional.empty()).orElse(UsageFaults.EXIT);
  }

  private int serve(Options asked) throws IOException {
    var options = new Options(asked.content(), asked.out(), asked.baseUrl(), true, asked.languages(), asked.strict());
    var reader =
        new Preview.Reader(console.tongue(), console::say, editor.orElseGet(() -> EditorLink.of(System.getenv())),
            this::tell);
    Optional<Preview> started = start(options, reader);
    if (started.isEmpty()) return UsageFaults.EXIT;
    try (Preview preview = started.get()) {
      console.tell("serve.where", preview.address());
      console.tell("serve.stop");
      if (open && !Browser.open(preview.address())) console.tell("serve.not-opened", preview.address());
      new CountDownLatch(1).await(); // until the process is ended
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** On the port that was asked for, or the first that is free from the usual one on. */
  private Optional<Preview> start(Options options, Preview.Reader reader) throws IOException {
    int last = port.orElse(USUAL + TRIES);
    for (int at = port.orElse(USUAL);; at++) {
      try {
        return Optional.of(Preview.start(options, at, reader));
      } catch (BindException e) {
        if (at < last) continue;
        console.tell("serve.busy", at);
        return Optional.empty();
      }
    }
  }

  /** What is wrong now; that nothing is any more is told as well. */
  private void tell(List<Problem> problems) {
    var printer = new Printer(console.tongue(), console.colour(), about.content().toString());
    synchronized (console) {
      problems.forEach(problem -> console.err().println(printer.text(problem)));
      console.tell("serve.changed", Report.totals(problems, console));
    }
  }
}
