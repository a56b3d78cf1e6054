package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Name;
import jss.content.Programme;
import jss.load.SourceReader;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.problem.Suggestion;
import jss.translate.Row;
import jss.translate.Status;
import jss.translate.Subject;
import picocli.CommandLine.Option;

/** What the commands of {@code jss translate} are about: some content, some languages of it, some ids. */
final class Translating {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--lang", paramLabel = "LANG", split = ",", descriptionKey = "translate.lang")
  private List<String> languages = new ArrayList<>();

  /** Content as it was read, and what of it was asked for. */
  record Asked(Path content, Workspace workspace, Programme programme, List<Subject> subjects, List<Lang> languages) {
    /** The fields of what was asked for, in its languages. */
    List<Row> rows() {
      return Status.rows(programme, subjects).stream().filter(row -> languages.contains(row.lang())).toList();
    }
  }

  /** Why there is nothing to go on with; it has been told. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;

    Stopped(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  Path content() {
    return content;
  }

  /** @param ids of entries and items, or {@code programme}; empty for all */
  Asked read(Console console, List<String> ids) throws Stopped {
    if (!Files.isDirectory(content)) throw stop(console, UsageFaults.EXIT, "content.missing", content);
    Workspace workspace;
    try {
      workspace = Workspace.unchecked(SourceReader.read(content));
    } catch (IOException e) {
      throw stop(console, UsageFaults.EXIT, "content.unreadable", content, String.valueOf(e.getMessage()));
    }
    List<Problem> broken = workspace.problems().stream()
        .filter(problem -> Catalogue.severity(problem) == Severity.ERROR).toList();
    Optional<Programme> programme = workspace.programme();
    if (programme.isEmpty()) {
      tell(console, broken);
      throw stop(console, 1, "adopt.no-programme", content);
    }
    List<Lang> asked = languages(console, programme.get());
    List<Subject> all = Status.subjects(programme.get());
    List<Subject> subjects = ids.isEmpty() ? all : named(console, ids, all, workspace, broken);
    if (!broken.isEmpty()) console.tell("translate.broken", console.count("adopt.problems", broken.size()));
    return new Asked(content, workspace, programme.get(), subjects, asked);
  }

  private List<Lang> languages(Console console, Programme programme) throws Stopped {
    for (String tag : languages)
      if (!programme.languages().contains(new Lang(tag)))
        throw stop(console, UsageFaults.EXIT, "content.language", tag,
            String.join(", ", programme.languages().stream().map(Lang::tag).toList()));
    return languages.isEmpty() ? programme.languages() : languages.stream().map(Lang::new).distinct().toList();
  }

  private static List<Subject> named(Console console, List<String> ids, List<Subject> all, Workspace workspace,
      List<Problem> broken) throws Stopped {
    var subjects = new ArrayList<Subject>();
    for (String id : ids) {
      Optional<Subject> subject = Status.named(id, all);
      if (subject.isPresent()) {
        if (!subjects.contains(subject.get())) subjects.add(subject.get());
        continue;
      }
      if (workspace.loaded().names().stream().map(Name::id).anyMatch(id::equals)) {
        tell(console, broken.stream().filter(problem -> problem.at().source().path().contains(id)).toList());
        throw stop(console, 1, "translate.unreadable", id);
      }
      console.tell("translate.unknown", id);
      Suggestion.among(all.stream().map(Subject::id).toList(), id)
          .ifPresent(meant -> console.tell("usage.suggestion", meant));
      throw new Stopped(UsageFaults.EXIT);
    }
    return subjects;
  }

  static void tell(Console console, List<Problem> problems) {
    var printer = new Printer(console.tongue(), console.colour(), "");
    problems.forEach(problem -> console.err().println(printer.text(problem)));
  }

  static Stopped stop(Console console, int code, String key, Object... values) {
    console.tell(key, values);
    return new Stopped(code);
  }
}
