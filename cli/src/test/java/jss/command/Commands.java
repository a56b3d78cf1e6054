package jss.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jss.problem.Tongue;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of jss, as they explain themselves. */
public final class Commands {
  /**
   * What a command says of itself.
   *
   * @param synopsis one line
   * @param options what each does, by how it is written
   */
  public record Told(String description, String synopsis, Map<String, String> options, List<String> examples) {}

  private Commands() {}

  /** By the command's name, in the order of the help. */
  public static Map<String, Told> in(Tongue tongue) {
    Map<String, Told> commands = new LinkedHashMap<>();
    var out = new PrintWriter(new StringWriter());
    var console = new Console(tongue, out, out, false, false, 80, false, Ui.texts("messages", tongue));
    Main.commandLine(console, List.of()).getSubcommands().forEach((name, command) -> commands.put(name, told(command)));
    return commands;
  }

  private static Told told(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.usageMessage().width(1000);
    Map<String, String> options = new LinkedHashMap<>();
    spec.positionalParameters().forEach(
        parameter -> options.put(parameter.paramLabel(), String.join(" ", parameter.description())));
    spec.options().stream().sorted(java.util.Comparator.comparing(option -> option.longestName()))
        .forEach(option -> options.put(String.join(", ", option.names())
            + (option.arity().max() == 0 ? "" : " " + option.paramLabel()), String.join(" ", option.description())));
    var examples = new ArrayList<String>();
    for (String line : spec.usageMessage().footer()) examples.add(line.strip());
    return new Told(String.join(" ", spec.usageMessage().description()),
        command.getHelp().synopsis(0).strip(), options, examples);
  }
}
