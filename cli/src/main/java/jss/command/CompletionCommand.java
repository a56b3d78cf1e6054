package jss.command;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jss completion SHELL}: what a shell must know to complete what is typed. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private static final Pattern CHOICES =
      Pattern.compile("(?m)^(  local \\w+_(?:option|pos_param)_args=)(\\(.*?\\)|\".*?\")");

  private final Console console;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", descriptionKey = "completion.shell")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine jss = spec.root().commandLine();
    console.out().print(shell == Shell.FISH ? FishCompletion.of(jss) : bash(jss));
    console.out().flush();
    return 0;
  }

  /** Which zsh takes too; with choices as people write them. */
  private static String bash(CommandLine jss) {
    return CHOICES.matcher(AutoComplete.bash("jss", jss))
        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + Choices.written(match.group(2))));
  }
}
