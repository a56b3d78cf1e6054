package jss.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jss.content.Tool;
import jss.problem.Tongue;
import jss.sheet.Unprintable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Where the program starts. */
public final class Main {
  /** The exit code for a defect in jss itself. */
  static final int DEFECT = 70;

  private Main() {}

  /** Runs jss and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    boolean terminal = isTerminal();
    int code = run(args, System.getenv(), out, err, terminal);
    out.flush();
    err.flush();
    Runtime.getRuntime().halt(code); // nothing is left to do, and no thread to wait for
  }

  /** With the JDK's plain console, there is one only on a terminal; with others, only it knows. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** The whole program but for the process around it. */
  static int run(String[] args, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {
    Tongue tongue = Ui.of(args, environment);
    boolean isDumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean colour = terminal && !isDumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
    var console = new Console(tongue, out, err, terminal, colour, Width.of(environment, terminal),
        terminal && !isDumb, Ui.texts("messages", tongue));
    CommandLine line = commandLine(console, List.of(args));
    line.setExecutionExceptionHandler((failure, _, _) -> failed(console, environment, failure));
    try {
      return line.execute(args);
    } catch (RuntimeException | Error defect) {
      return defect(console, environment, defect);
    }
  }

  /** What a command has thrown; it is told here, as picocli shows the trace of what a handler throws on. */
  private static int failed(Console console, Map<String, String> environment, Exception failure) {
    if (!(failure instanceof Unprintable sheet)) return defect(console, environment, failure);
    console.clearProgress();
    console.tell("unprintable." + sheet.reason().name().toLowerCase(java.util.Locale.ROOT), sheet.sheet());
    return 1;
  }

  /** @param args what it is to read; with none it knows every command */
  static CommandLine commandLine(Console console, List<String> args) {
    IFactory factory = factory(console);
    var line = new CommandLine(Jss.class, factory);
    for (Class<?> command : Jss.commands(args)) line.addSubcommand(new CommandLine(command, factory));
    line.setResourceBundle(Ui.texts("help", console.tongue()));
    line.setOut(console.out()).setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(new UsageFaults(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Tool.Mode.class, Choices.converter(Tool.Mode.class));
    return line;
  }

  /** Gives each command the console. */
  private static IFactory factory(Console console) {
    IFactory plain = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        try {
          return type.getDeclaredConstructor(Console.class).newInstance(console);
        } catch (NoSuchMethodException e) {
          return plain.create(type);
        }
      }
    };
  }

  /** People get a sentence; those who mend jss get the trace by asking for it. */
  private static int defect(Console console, Map<String, String> environment, Throwable defect) {
    console.clearProgress();
    console.tell("defect", defect.toString().lines().findFirst().orElse(""));
    if (!environment.getOrDefault("JSS_TRACE", "").isEmpty()) defect.printStackTrace(console.err());
    else console.tell("defect.trace");
    return DEFECT;
  }
}
