package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jss.Workspace;
import jss.content.Kind;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.problem.Suggestion;

/** What the commands have in common that change a programme's own files. */
record Desk(Console console, Path content) {
  /** What is not yet written is no fault of something new. */
  private static final String UNWRITTEN = "not-yet-written";

  /** The kind of that name; empty when there is none, which has been told. */
  Optional<Kind> kind(String written) {
    Optional<Kind> kind = Kinds.named(written, console.messages());
    if (kind.isPresent()) return kind;
    console.tell("list.unknown-kind", written, String.join(", ", Kinds.words(console.messages())));
    List<String> names = Stream.of(Kind.values()).flatMap(one -> Kinds.names(one, console.messages())).toList();
    Suggestion.among(names, written).ifPresent(meant -> console.tell("usage.suggestion", meant));
    return Optional.empty();
  }

  /** The workspace, drafts included; empty when there is no sound programme, which has been told. */
  Optional<Workspace> workspace() throws IOException {
    if (!Files.isDirectory(content)) {
      console.tell("content.missing", content);
      return Optional.empty();
    }
    Workspace workspace = Workspace.read(content, true);
    if (workspace.programme().isPresent()) return Optional.of(workspace);
    problems(workspace.problems());
    console.tell("adopt.no-programme", content);
    return Optional.empty();
  }

  void problems(List<Problem> problems) {
    var printer = new Printer(console.tongue(), console.colour(), content.toString());
    problems.forEach(problem -> console.err().println(printer.text(problem)));
    console.err().flush();
  }

  /** What is wrong in those files now that wasn't before. */
  List<Problem> added(Workspace before, Predicate<String> paths) throws IOException {
    Set<String> known = before.problems().stream().map(Desk::told).collect(Collectors.toSet());
    return Workspace.read(content, true).problems().stream()
        .filter(problem -> paths.test(problem.at().source().path()) && !known.contains(told(problem))).toList();
  }

  private static String told(Problem problem) {
    return problem.at().source().path() + ":" + problem.at().start() + problem.name() + problem.args();
  }

  static List<Problem> faults(List<Problem> problems) {
    return problems.stream().filter(problem -> !problem.name().equals(UNWRITTEN)).toList();
  }

  static long unwritten(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.name().equals(UNWRITTEN)).count();
  }

  static int exit(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> Catalogue.severity(problem) == Severity.ERROR) ? 1 : 0;
  }
}
