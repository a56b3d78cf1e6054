package jss.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jss.Workspace;
import jss.content.Lang;
import jss.edit.Changes;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.problem.Problem;
import jss.schema.EditorFiles;
import jss.schema.Known;
import jss.schema.Placing;
import jss.schema.Wording;
import jss.start.Answers;
import jss.start.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jss init}: a new programme, with examples to write over. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "init.DIR")
  private Path folder = Path.of("");

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "init.name")
  private List<String> name = new ArrayList<>();

  @Option(names = "--languages", paramLabel = "LANG,…", descriptionKey = "init.languages")
  private Optional<String> languages = Optional.empty();

  @Option(names = "--owner", paramLabel = "TEXT", descriptionKey = "init.owner")
  private List<String> owner = new ArrayList<>();

  @Option(names = "--region", paramLabel = "TEXT", descriptionKey = "init.region")
  private List<String> region = new ArrayList<>();

  @Option(names = "--accent", paramLabel = "COLOUR", descriptionKey = "init.accent")
  private Optional<String> accent = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "init.date")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--yes", descriptionKey = "init.yes")
  private boolean yes;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder.toAbsolutePath())) {
        console.tell("init.no-folder", folder);
        return UsageFaults.EXIT;
      }
      return interviewed();
    } catch (Questions.Ended e) {
      console.err().println();
      console.tell("adopt.nothing");
      return UsageFaults.EXIT;
    } catch (NotWritten e) {
      console.tell("adopt.not-written", where(), e.why());
      return UsageFaults.EXIT;
    } catch (IOException e) {
      console.tell("adopt.not-written", where(), String.valueOf(e.getMessage()));
      return UsageFaults.EXIT;
    }
  }

  private int interviewed() throws NotWritten, IOException {
    var given = new Interview.Given(name, languages, owner, region, accent);
    List<String> missing = Interview.missing(given);
    boolean asks = !yes && !missing.isEmpty();
    if (asks && !console.isTerminal()) {
      console.tell("init.missing", String.join(", ", missing));
      return UsageFaults.EXIT;
    }
    if (isInTheWay(List.of())) return UsageFaults.EXIT;
    if (asks) console.tell("init.hello");
    Optional<Questions> questions = asks
        ? Optional
            .of(new Questions(console, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))))
        : Optional.empty();
    LocalDate today = date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    Optional<Answers> answers = new Interview(console, given, questions).answers(today);
    return answers.isEmpty() ? UsageFaults.EXIT : make(Project.files(answers.get()));
  }

  private int make(SortedMap<String, byte[]> files) throws NotWritten, IOException {
    if (isInTheWay(files.keySet())) return UsageFaults.EXIT;
    Files.createDirectories(folder.toAbsolutePath());
    Writing.into(folder.toAbsolutePath(), Changes.of(files, Set.of()));
    Path content = folder.resolve(Project.CONTENT);
    Workspace made = Workspace.read(content, true);
    List<Problem> told = made.problems();
    List<String> forEditors = forEditors(made);
    var desk = new Desk(console, content);
    desk.problems(Desk.faults(told));
    console.tell("init.done", where(), console.count("files", files.size() + forEditors.size()));
    if (Desk.unwritten(told) > 0) console.tell("new.unwritten", console.count("new.texts", Desk.unwritten(told)));
    String option = folder.toString().isEmpty() ? "" : " --content " + folder + " --out " + folder.resolve("site");
    console.tell("init.next", option, folder.toString().isEmpty() ? "" : " --content " + folder,
        content.resolve("programme.yaml"));
    return Desk.exit(told);
  }

  /** Schemas and snippets, and what leads VS Code to them. */
  private List<String> forEditors(Workspace made) throws IOException {
    Path root = folder.toAbsolutePath();
    Known known = made.programme().map(programme -> Known.of(programme, true, new Lang(console.tongue().tag())))
        .orElse(Known.NOTHING);
    return Placing.into(root,
        EditorFiles.of(root, Project.CONTENT, EditorFiles.FOLDER, Wording.in(console.tongue()), known).texts());
  }

  /** Whether something is there that would be written over, which has been told. */
  private boolean isInTheWay(java.util.Collection<String> files) throws IOException {
    List<Path> there = new ArrayList<>();
    Path content = folder.resolve(Project.CONTENT);
    if (Files.isDirectory(content)) {
      try (Stream<Path> within = Files.list(content)) {
        if (within.findAny().isPresent()) there.add(content);
      }
    } else if (Files.exists(content)) there.add(content);
    if (Files.exists(folder.resolve("programme.yaml"))) there.add(folder.resolve("programme.yaml"));
    for (String file : files)
      if (!file.startsWith(Project.CONTENT + "/") && Files.exists(folder.resolve(file)))
        there.add(folder.resolve(file));
    if (there.isEmpty()) return false;
    console.tell("init.in-the-way", String.join(", ", there.stream().limit(SHOWN).map(Path::toString).toList()));
    console.tell("adopt.nothing");
    return true;
  }

  private Path where() {
    return folder.toString().isEmpty() ? folder.toAbsolutePath() : folder;
  }
}
