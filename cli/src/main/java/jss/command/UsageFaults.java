package jss.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with the arguments, and what to try. */
record UsageFaults(Console console) implements IParameterExceptionHandler {
  static final int EXIT = CommandLine.ExitCode.USAGE;

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    console.err().println(message(fault));
    if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty())
      console.tell("usage.suggestion", unmatched.getSuggestions().getFirst());
    console.tell("usage.help", fault.getCommandLine().getCommandSpec().qualifiedName());
    return EXIT;
  }

  private String message(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
        console.say(unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.unknown-argument",
            unmatched.getUnmatched().getFirst());
      case OverwrittenOptionException twice -> console.say("usage.twice", label(twice.getOverwritten()));
      case MissingParameterException missing -> console.say("usage.missing", labels(missing.getMissing()));
      default -> {
        ArgSpec arg = fault.getArgSpec();
        if (arg == null) {
          var commands = fault.getCommandLine().getSubcommands().keySet();
          yield commands.isEmpty()
              ? String.valueOf(fault.getMessage())
              : console.say("usage.subcommand", String.join(", ", commands));
        }
        String seen = fault.getValue() == null ? "" : fault.getValue();
        Iterable<String> allowed = arg.completionCandidates();
        yield allowed == null
            ? console.say("usage.wrong-value", seen, label(arg))
            : console.say("usage.wrong-choice", seen, label(arg),
                StreamSupport.stream(allowed.spliterator(), false).map(Choices::written)
                    .collect(Collectors.joining(", ")));
      }
    };
  }

  private static String labels(List<ArgSpec> args) {
    return args.stream().map(UsageFaults::label).collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec arg) {
    return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
