package jss.command;

import picocli.CommandLine.Command;

/** {@code jss translate}: keeps the languages together. */
@Command(name = "translate", synopsisSubcommandLabel = "COMMAND", subcommands = {TranslateStatusCommand.class,
  TranslateDiffCommand.class, TranslateDoneCommand.class,
  TranslateExportCommand.class, TranslateImportCommand.class})
final class TranslateCommand {
}
