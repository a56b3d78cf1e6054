package jss;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.check.Checks;
import jss.content.Entry;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.Loaded.SettingsFile;
import jss.load.Memory;
import jss.load.SourceReader;
import jss.problem.Problem;
import jss.source.Sources;

/**
 * A programme as it lies in its folder, with all that is wrong with it.
 *
 * @param programme empty when {@code programme.yaml} is missing or wrong
 * @param problems in the order that people read them in
 */
public record Workspace(Sources sources, Loaded loaded, Optional<Programme> programme, List<Problem> problems) {
  public Workspace {
    problems = List.copyOf(problems);
  }

  /**
   * @param content the programme's folder; must be there
   * @param drafts whether drafts are part of it
   * @throws IOException when the folder cannot be listed
   */
  public static Workspace read(Path content, boolean drafts) throws IOException {
    return of(SourceReader.read(content), drafts);
  }

  public static Workspace of(Sources sources, boolean drafts) {
    return of(sources, drafts, Memory.none());
  }

  /** @param memory of the last time that it was read */
  static Workspace of(Sources sources, boolean drafts, Memory memory) {
    Loaded loaded = EntryLoader.load(sources, memory);
    Optional<Programme> programme = loaded.settings().map(settings -> programme(sources, loaded, settings, drafts));
    var problems = new ArrayList<Problem>(loaded.problems());
    programme.ifPresent(sound -> problems.addAll(Checks.run(sound, loaded.names(), sources)));
    programme.ifPresent(sound -> problems.addAll(OwnFiles.problems(sources, sound.languages())));
    problems.sort(null);
    return new Workspace(sources, loaded, programme, problems);
  }

  /** Without the checks, for what asks only for what was written. */
  public static Workspace unchecked(Sources sources) {
    Loaded loaded = EntryLoader.load(sources);
    Optional<Programme> programme = loaded.settings().map(settings -> programme(sources, loaded, settings, true));
    return new Workspace(sources, loaded, programme, loaded.problems().stream().sorted().toList());
  }

  private static Programme programme(Sources sources, Loaded loaded, SettingsFile settings, boolean drafts) {
    List<Entry> entries = loaded.entries().stream().filter(entry -> drafts || !entry.draft()).toList();
    return new Programme(settings.settings(), settings.node(), entries, loaded.items(), sources.assets(),
        loaded.translations());
  }
}
