package jss.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code jss} itself, which holds what all its commands take. */
@Command(name = "jss", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("UnusedVariable") // picocli fills them in
final class Jss {
  /** In the order that help shows them in. */
  private static final List<Class<?>> COMMANDS = List.of(BuildCommand.class, ServeCommand.class, CheckCommand.class,
      PrintCommand.class, ListCommand.class, ShowCommand.class, ExplainCommand.class, InitCommand.class,
      NewCommand.class, RenameCommand.class, TranslateCommand.class, SchemaCommand.class, AdoptCommand.class,
      CompletionCommand.class);

  /** The one command that is asked for, where that is plain; else all of them. To know what one takes is slow. */
  static List<Class<?>> commands(List<String> args) {
    String asked = args.isEmpty() ? "" : args.getFirst();
    return COMMANDS.stream().filter(type -> type != CompletionCommand.class)
        .filter(type -> type.getAnnotation(Command.class).name().equals(asked)).findFirst()
        .<List<Class<?>>>map(List::of).orElse(COMMANDS);
  }

  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
  private boolean help;

  /** Read beforehand by {@link Ui#of}; here so that it is known and shown. */
  @Option(names = "--ui", paramLabel = "nb|sv|en", scope = ScopeType.INHERIT)
  private String ui = "";
}
