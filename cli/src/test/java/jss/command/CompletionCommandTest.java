package jss.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionCommandTest {
  @TempDir
  private Path folder;

  private Path script;

  @BeforeEach
  void theScript() throws IOException {
    script = folder.resolve("jss.bash");
    Files.writeString(script, of("bash"));
  }

  private static String of(String shell) {
    var run = SmallProgramme.execute(Map.of(), List.of("completion", shell));
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** What bash would offer when the last word is completed. */
  private String complete(String... words) throws IOException, InterruptedException {
    String line =
        "source '" + script + "'; COMP_WORDS=(jss \"$@\"); COMP_CWORD=$#; _complete_jss; echo ${COMPREPLY[*]}";
    var command = new java.util.ArrayList<>(List.of("bash", "-c", line, "bash"));
    command.addAll(List.of(words));
    Process bash = new ProcessBuilder(command).redirectError(new File("/dev/null")).start(); // compopt outside a shell
    String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return offered.strip();
  }

  @Test
  void bash_takes_the_script() throws IOException, InterruptedException {
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(bash.waitFor()).isZero();
    assertThat(of("zsh")).as("zsh reads the same").isEqualTo(of("bash")).contains("bashcompinit");
  }

  @Test
  void commands_options_kinds_and_choices_are_completed() throws IOException, InterruptedException {
    assertThat(complete("ch")).isEqualTo("check");
    assertThat(complete("check", "--base")).isEqualTo("--baseline");
    assertThat(complete("check", "--format", "sa")).isEqualTo("sarif");
    assertThat(complete("list", "to")).isEqualTo("tools");
    assertThat(complete("list", "tools", "--mode", "on")).isEqualTo("on-site online");
    assertThat(complete("print", "run")).isEqualTo("run-sheet");
    assertThat(complete("explain", "weekday")).isEqualTo("weekday-wrong");
    assertThat(complete("completion", "f")).isEqualTo("fish");
  }

  enum Colour {
    DARK_RED,
    BLUE
  }

  @SuppressWarnings("UnusedVariable") // only described
  @Command(name = "pot", subcommands = Boil.class)
  static final class Pot {
    @Option(names = {"-v", "--version"}, description = "Shows the potter's name.")
    private boolean version;
  }

  @SuppressWarnings("UnusedVariable") // only described
  @Command(name = "boil", description = "Boils it.")
  static final class Boil {
    @Parameters
    private Colour colour = Colour.BLUE;

    @Option(names = "--lid", defaultValue = "on", description = "The lid. Otherwise ${DEFAULT-VALUE}.")
    private Path lid = Path.of("");

    @Option(names = "--shade")
    private Colour shade = Colour.BLUE;

    @Option(names = "--minutes")
    private int minutes;
  }

  @Test
  void fish_gets_a_line_for_each_thing() {
    assertThat(FishCompletion.of(new CommandLine(new Pot()))).isEqualTo("""
        # pot: completion for fish
        complete -c pot -f
        complete -c pot -n __fish_use_subcommand -s v -l version -d 'Shows the potter\\'s name.'
        complete -c pot -n __fish_use_subcommand -a boil -d 'Boils it.'
        complete -c pot -n '__fish_seen_subcommand_from boil' -l lid -r -F -d 'The lid. Otherwise on.'
        complete -c pot -n '__fish_seen_subcommand_from boil' -l minutes -x
        complete -c pot -n '__fish_seen_subcommand_from boil' -l shade -x -a 'dark-red blue'
        complete -c pot -n '__fish_seen_subcommand_from boil' -a 'dark-red blue'
        """);
    assertThat(of("fish")).contains("-n '__fish_seen_subcommand_from list' -a 'gatherings rules ");
  }
}
