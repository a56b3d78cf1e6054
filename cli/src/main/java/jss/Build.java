package jss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import jss.Progress.Stage;
import jss.Result.Counts;
import jss.content.Programme;
import jss.load.SourceReader;
import jss.parallel.Parallel;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.publish.Outcome;
import jss.publish.Publication;
import jss.publish.Refused;
import jss.publish.Replacement;
import jss.render.Output;
import jss.site.Site;
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
    long begun = System.nanoTime();
    try (Publication publication = Publication.open(options.out(), options.content(), PATIENCE)) {
      progress.at(Stage.READ, 0, 0);
      Sources sources = SourceReader.read(options.content());
      Optional<String> fingerprint = Fingerprint.of(sources, options, Program.id());
      if (fingerprint.filter(publication::isMadeOf).isPresent()) return skipped(publication, begun);

      progress.at(Stage.CHECK, 0, 0);
      Workspace workspace = Workspace.of(sources, options.drafts());
      workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
      List<Problem> problems = workspace.problems();
      List<Output> outputs =
          workspace.programme().map(programme -> outputs(programme, sources, options)).orElse(List.of());
      Counts counts = counts(workspace, outputs);
      if (problems.stream().anyMatch(problem -> stops(problem, options)))
        return result(problems, counts, Optional.empty(), Optional.empty(), begun, options);

      try (Replacement replacement = publication.replacement()) {
        render(outputs, replacement::put, progress);
        progress.at(Stage.PUBLISH, 0, 0);
        Outcome outcome = replacement.commit();
        publication.seal(problems.isEmpty() ? fingerprint : Optional.empty()); // warnings are to be told each time
        return result(problems, counts, Optional.of(outcome), Optional.empty(), begun, options);
      }
    } catch (Refused refused) {
      return result(List.of(), new Counts(0, 0, 0), Optional.empty(), Optional.of(refused), begun, options);
    }
  }

  /**
   * Finds all that is wrong, also what only shows in the pages, and writes nothing.
   *
   * @throws IOException when the content's folder cannot be read
   * @throws UnknownLanguage when a language was asked for that the programme doesn't have
   */
  public static Result check(Options options, Progress progress) throws IOException {
    long begun = System.nanoTime();
    progress.at(Stage.READ, 0, 0);
    Workspace workspace = Workspace.read(options.content(), options.drafts());
    workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
    List<Problem> problems = workspace.problems();
    List<Output> outputs =
        workspace.programme().map(programme -> outputs(programme, workspace.sources(), options)).orElse(List.of());
    if (problems.stream().noneMatch(problem -> stops(problem, options))) render(outputs, (_, _) -> {}, progress);
    return result(problems, counts(workspace, outputs), Optional.empty(), Optional.empty(), begun, options);
  }

  private static boolean stops(Problem problem, Options options) {
    return options.strict() || Catalogue.severity(problem) == Severity.ERROR;
  }

  private static List<Output> outputs(Programme programme, Sources sources, Options options) {
    var how = new Site.Options(options.baseUrl(), options.languages(), path -> read(sources, path));
    return Site.of(programme, how).outputs();
  }

  private static byte[] read(Sources sources, String path) {
    try {
      return Files.readAllBytes(sources.file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void render(List<Output> outputs, BiConsumer<String, byte[]> made, Progress progress) {
    var done = new AtomicInteger();
    Parallel.map(
        outputs,
        output -> {
          made.accept(output.path(), output.body().get());
          progress.at(Stage.RENDER, done.incrementAndGet(), outputs.size());
          return true;
        });
  }

  private static Counts counts(Workspace workspace, List<Output> outputs) {
    return workspace.programme()
        .map(programme -> new Counts(programme.entries().size(), programme.languages().size(), outputs.size()))
        .orElse(new Counts(0, 0, 0));
  }

  private static Result skipped(Publication publication, long begun) {
    Outcome outcome = new Outcome(0, 0, publication.size());
    return new Result(
        List.of(), new Counts(0, 0, publication.size()), Optional.of(outcome), Optional.empty(), true, since(begun),
        publication.out());
  }

  private static Result result(
      List<Problem> problems, Counts counts, Optional<Outcome> outcome, Optional<Refused> refused, long begun,
      Options options) {
    return new Result(problems, counts, outcome, refused, false, since(begun), options.out());
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
