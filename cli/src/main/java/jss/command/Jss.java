package jss.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code jss} itself, which holds what all its commands take. */
@Command(name = "jss", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", subcommands = {
  BuildCommand.class, ServeCommand.class, CheckCommand.class, PrintCommand.class, ListCommand.class, ShowCommand.class,
  ExplainCommand.class, InitCommand.class, NewCommand.class, RenameCommand.class, TranslateCommand.class,
  SchemaCommand.class, AdoptCommand.class, CompletionCommand.class})
@SuppressWarnings("UnusedVariable") // picocli fills them in
final class Jss {
  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
  private boolean help;

  /** Read beforehand by {@link Ui#of}; here so that it is known and shown. */
  @Option(names = "--ui", paramLabel = "nb|sv|en", scope = ScopeType.INHERIT)
  private String ui = "";
}
