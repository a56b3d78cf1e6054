package jss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jss.check.LookChecks;
import jss.content.Attachment;
import jss.content.LookFile;
import jss.content.Programme;
import jss.content.Settings;
import jss.load.LoadedLook;
import jss.load.LookLoader;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.sheet.Look;
import jss.source.Sources;

/**
 * The look that printables get: the programme's own, with what a file of a look says put in its place.
 *
 * @param look empty when something is wrong
 * @param problems in the order that people read them in
 */
public record DressedLook(Optional<Look> look, List<Problem> problems) {
  public DressedLook {
    problems = List.copyOf(problems);
  }

  /**
   * @param workspace that the programme was read from, and found sound
   * @param file of a look, anywhere on the disk
   * @throws IOException when that file cannot be read
   */
  public static DressedLook read(Workspace workspace, Programme programme, Optional<Path> file) throws IOException {
    var problems = new ArrayList<Problem>();
    Optional<LoadedLook> loaded = file.isEmpty() ? Optional.empty() : Optional.of(LookLoader.read(file.get()));
    loaded.ifPresent(read -> {
      problems.addAll(read.problems());
      read.look().ifPresent(
          sound -> problems.addAll(LookChecks.run(sound, read.node(), programme.languages(), read.sources())));
    });
    Settings settings = programme.settings();
    if (loaded.flatMap(LoadedLook::look).flatMap(LookFile::logo).isEmpty())
      settings.look().flatMap(Settings.Look::logo)
          .ifPresent(logo -> problems.addAll(LookChecks.ofLogo(logo, workspace.sources())));
    problems.sort(null);
    if (problems.stream().anyMatch(problem -> Catalogue.severity(problem) == Severity.ERROR))
      return new DressedLook(Optional.empty(), problems);
    Look own = Look.of(settings, bytes(workspace.sources()));
    return new DressedLook(Optional.of(dressed(own, loaded)), problems);
  }

  private static Look dressed(Look own, Optional<LoadedLook> loaded) {
    return loaded.flatMap(read -> read.look().map(file -> own.with(file, bytes(read.sources())))).orElse(own);
  }

  /** A link that was laid since the folder was read leads nowhere outside it. */
  private static Function<Attachment, byte[]> bytes(Sources sources) {
    return named -> {
      try {
        Path file = sources.file(named.path()).toRealPath();
        if (!file.startsWith(sources.root())) throw new IOException(named.name() + " lies outside its folder");
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
