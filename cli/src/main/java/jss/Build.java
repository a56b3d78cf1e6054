package jss;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jss.Progress.Stage;
import jss.Result.Counts;
import jss.load.SourceReader;
import jss.problem.Catalogue;
import jss.problem.Known;
import jss.problem.Known.Parted;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.publish.Outcome;
import jss.publish.Publication;
import jss.publish.Refused;
import jss.publish.Replacement;
import jss.publish.Shelf;
import jss.source.Sources;

/** Makes a site of a programme: files become sources, sources a programme, the programme problems and a site. */
public final class Build {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Build() {}

  /**
   * Builds the site; the folder then holds the whole of it, or what it held before.
   *
   * @throws IOException when the content's folder cannot be read
   * @throws UnknownLanguage when a language was asked for that the programme doesn't have
   */
  public static Result run(Options options, Progress progress) throws IOException {
    return run(options, Known.NONE, progress);
  }

  /** The same, passing over problems that were known before. */
  public static Result run(Options options, Known known, Progress progress) throws IOException {
    long begun = System.nanoTime();
    try (Publication publication = Publication.open(options.out(), options.content(), PATIENCE)) {
      progress.at(Stage.READ, 0, 0);
      Sources sources = SourceReader.read(options.content());
      Optional<String> fingerprint = Fingerprint.of(sources, options, Program.id());
      if (fingerprint.filter(publication::isMadeOf).isPresent()) return skipped(publication, begun);

      progress.at(Stage.CHECK, 0, 0);
      Workspace workspace = Workspace.of(sources, options.drafts());
      workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
      if (stops(workspace, workspace.problems(), known, options))
        return stopped(workspace, workspace.problems(), known, begun, options);

      Shelf shelf = publication.shelf();
      Optional<Rendering> rendering = Rendering.of(workspace, options, Optional.of(shelf));
      try (Replacement replacement = publication.replacement()) {
        List<Problem> problems = problems(workspace, rendering, replacement::put, progress);
        if (stops(workspace, problems, known, options))
          return stopped(workspace, problems, known, begun, options);
        progress.at(Stage.PUBLISH, 0, 0);
        Outcome outcome = replacement.commit();
        shelf.sweep();
        publication.seal(problems.isEmpty() ? fingerprint : Optional.empty()); // warnings are to be told each time
        return result(
            Optional.of(workspace), part(workspace, problems, known), counts(workspace, rendering),
            Optional.of(outcome), Optional.empty(),
            begun, options);
      }
    } catch (Refused refused) {
      return result(Optional.empty(), new Parted(List.of(), List.of()), Counts.NONE, Optional.empty(),
          Optional.of(refused), begun, options);
    }
  }

  /**
   * Finds all that is wrong, also what only shows in the pages, and writes nothing.
   *
   * @throws IOException when the content's folder cannot be read
   * @throws UnknownLanguage when a language was asked for that the programme doesn't have
   */
  public static Result check(Options options, Progress progress) throws IOException {
    return check(options, Known.NONE, Beyond.NOTHING, progress);
  }

  /** The same, passing over problems that were known before, and looking beyond the programme. */
  public static Result check(Options options, Known known, Beyond beyond, Progress progress) throws IOException {
    long begun = System.nanoTime();
    progress.at(Stage.READ, 0, 0);
    Workspace workspace = Workspace.read(options.content(), options.drafts());
    workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
    List<Problem> outside = workspace.programme().map(all -> beyond.problems(all, progress)).orElse(List.of());
    if (stops(workspace, workspace.problems(), known, options))
      return stopped(workspace, sorted(workspace.problems(), outside), known, begun, options);
    Optional<Rendering> rendering = Rendering.of(workspace, options, Optional.empty());
    List<Problem> problems = sorted(problems(workspace, rendering, (_, _) -> {}, progress), outside);
    return result(Optional.of(workspace), part(workspace, problems, known), counts(workspace, rendering),
        Optional.empty(), Optional.empty(), begun, options);
  }

  private static boolean stops(Workspace workspace, List<Problem> problems, Known known, Options options) {
    return part(workspace, problems, known).fresh().stream()
        .anyMatch(problem -> options.strict() || Catalogue.severity(problem) == Severity.ERROR);
  }

  /** What keeps something from being read is never passed over: the site would go without it, and nobody be told. */
  private static Parted part(Workspace workspace, List<Problem> problems, Known known) {
    Set<Problem> unread = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Problem problem : workspace.loaded().problems())
      if (Catalogue.severity(problem) == Severity.ERROR) unread.add(problem);
    Parted parted = known.part(problems.stream().filter(problem -> !unread.contains(problem)).toList());
    if (unread.isEmpty()) return parted;
    var fresh = new ArrayList<>(parted.fresh());
    fresh.addAll(unread);
    fresh.sort(null);
    return new Parted(fresh, parted.known());
  }

  /** What is wrong with the workspace and, once all of them are made, with the pages. */
  private static List<Problem> problems(
      Workspace workspace, Optional<Rendering> rendering, BiConsumer<String, byte[]> made, Progress progress) {
    var problems = new ArrayList<>(workspace.problems());
    rendering.ifPresent(pages -> problems.addAll(pages.make(made, progress)));
    problems.sort(null);
    return problems;
  }

  private static List<Problem> sorted(List<Problem> problems, List<Problem> more) {
    return Stream.concat(problems.stream(), more.stream()).sorted().toList();
  }

  private static Counts counts(Workspace workspace, Optional<Rendering> rendering) {
    return workspace.programme()
        .map(
            programme -> new Counts(
                programme.entries().size(), programme.languages().size(), rendering.map(Rendering::size).orElse(0),
                workspace.loaded().entries().size() - programme.entries().size()))
        .orElse(Counts.NONE);
  }

  private static Result stopped(Workspace workspace, List<Problem> problems, Known known, long begun,
      Options options) {
    Counts counts = counts(workspace, Optional.empty());
    return result(Optional.of(workspace), part(workspace, problems, known), counts, Optional.empty(), Optional.empty(),
        begun, options);
  }

  private static Result skipped(Publication publication, long begun) {
    Outcome outcome = new Outcome(0, 0, publication.size());
    return new Result(
        List.of(), List.of(), new Counts(0, 0, publication.size(), 0), Optional.of(outcome), Optional.empty(), true,
        since(begun),
        publication.out(), 0);
  }

  private static Result result(
      Optional<Workspace> workspace, Parted problems, Counts counts, Optional<Outcome> outcome,
      Optional<Refused> refused, long begun,
      Options options) {
    return new Result(problems.fresh(), problems.known(), counts, outcome, refused, false, since(begun),
        options.out(), workspace.map(of -> Mending.mendable(of, problems.fresh())).orElse(0));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
