package jss.command;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, from the commands and options themselves. */
final class FishCompletion {
  private FishCompletion() {}

  static String of(CommandLine root) {
    String name = root.getCommandName();
    var text = new StringBuilder("# " + name + ": completion for fish\n");
    text.append("complete -c ").append(name).append(" -f\n");
    for (OptionSpec option : sorted(root.getCommandSpec()))
      text.append(line(name, "__fish_use_subcommand", option));
    root.getSubcommands().forEach((word, command) -> {
      text.append("complete -c ").append(name).append(" -n __fish_use_subcommand -a ").append(word)
          .append(described(command.getCommandSpec().usageMessage().description())).append('\n');
      command(text, name, word, command.getCommandSpec());
    });
    return text.toString();
  }

  private static void command(StringBuilder text, String name, String word, CommandSpec command) {
    String when = "'__fish_seen_subcommand_from " + word + "'";
    for (OptionSpec option : sorted(command)) text.append(line(name, when, option));
    for (var parameter : command.positionalParameters()) {
      List<String> choices = choices(parameter);
      if (!choices.isEmpty())
        text.append("complete -c ").append(name).append(" -n ").append(when).append(" -a ")
            .append(quoted(String.join(" ", choices))).append('\n');
      else
        if (isFile(parameter))
          text.append("complete -c ").append(name).append(" -n ").append(when).append(" -F\n");
    }
  }

  /** The order in which they come from the classes is not always the same. */
  private static List<OptionSpec> sorted(CommandSpec command) {
    return command.options().stream().sorted(java.util.Comparator.comparing(OptionSpec::longestName)).toList();
  }

  private static String line(String name, String when, OptionSpec option) {
    var line = new StringBuilder("complete -c " + name + " -n " + when);
    for (String each : option.names())
      line.append(each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1));
    List<String> choices = choices(option);
    if (!choices.isEmpty()) line.append(" -x -a ").append(quoted(String.join(" ", choices)));
    else if (option.arity().max() > 0) line.append(isFile(option) ? " -r -F" : " -x");
    return line.append(described(option.description())).append('\n').toString();
  }

  private static List<String> choices(ArgSpec arg) {
    if (arg.completionCandidates() == null) return List.of();
    var choices = new ArrayList<String>();
    StreamSupport.stream(arg.completionCandidates().spliterator(), false).map(Choices::written)
        .forEach(choices::add);
    return choices;
  }

  private static boolean isFile(ArgSpec arg) {
    Class<?> type = arg.typeInfo().isOptional() || arg.isMultiValue()
        ? arg.typeInfo().getAuxiliaryTypes()[0]
        : arg.type();
    return type == Path.class || type == File.class;
  }

  private static String described(String... lines) {
    String text = java.util.Arrays.stream(lines).collect(Collectors.joining(" ")).replace("%n", " ")
        .replaceAll("\\$\\{.*?}", "…");
    return text.isEmpty() ? "" : " -d " + quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
