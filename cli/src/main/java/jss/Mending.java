package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jss.content.Name;
import jss.load.SourceReader;
import jss.mend.Applying;
import jss.mend.Remedies;
import jss.mend.Remedy;
import jss.mend.Replacing;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Sources;

/**
 * A programme with all mended that can be without asking, still without a file being touched.
 *
 * @param before bytes of the files that change, by path
 * @param after what they are to hold
 * @param done in the order that it was done
 * @param workspace the programme as it then is
 */
public record Mending(
    SortedMap<String, byte[]> before, SortedMap<String, byte[]> after, List<Remedy> done, Workspace workspace) {
  /** Mending one thing shows the next; this many rounds are more than anyone has needed. */
  private static final int ROUNDS = 10;

  /** What a remedy must not bring about; where it would, the file is left alone. */
  private static final Set<String> HARM =
      Set.of("repeated-key", "id-collision", "name-collision", "slug-collision", "not-utf8", "front-matter-open");

  /** @throws IOException when the content cannot be read */
  public static Mending of(Path content, boolean drafts) throws IOException {
    Sources sources = SourceReader.read(content);
    var before = new TreeMap<String, byte[]>();
    var after = new TreeMap<String, byte[]>();
    var done = new ArrayList<Remedy>();
    var left = new HashSet<String>();
    Workspace workspace = Workspace.of(sources, drafts);
    for (int round = 0; round < ROUNDS; round++) {
      var next = new TreeMap<>(after);
      Map<String, List<Remedy>> byFile = remedies(workspace).stream()
          .filter(remedy -> !left.contains(path(remedy)))
          .collect(Collectors.groupingBy(Mending::path, TreeMap::new, Collectors.toList()));
      if (byFile.isEmpty()) break;
      for (Map.Entry<String, List<Remedy>> file : byFile.entrySet()) {
        byte[] now = after.get(file.getKey());
        if (now == null) {
          now = Files.readAllBytes(workspace.sources().file(file.getKey()));
          before.put(file.getKey(), now);
        }
        Source source = file.getValue().getFirst().problem().at().source();
        next.put(file.getKey(), Applying.bytes(source, now, file.getValue()));
      }
      Workspace mended = Workspace.of(with(workspace.sources(), next), drafts);
      Set<String> harmed = harmed(workspace, mended, byFile.keySet());
      left.addAll(harmed);
      if (!harmed.isEmpty()) continue; // once more, without these
      byFile.values().forEach(done::addAll);
      after.putAll(next);
      workspace = mended;
    }
    before.keySet().retainAll(after.keySet());
    return new Mending(before, after, List.copyOf(done), workspace);
  }

  private static String path(Remedy remedy) {
    return remedy.problem().at().source().path();
  }

  private static List<Remedy> remedies(Workspace workspace) {
    return remedies(workspace, workspace.problems());
  }

  /** In files that are read as content; a template that is not UTF-8 is no such file. */
  private static List<Remedy> remedies(Workspace workspace, List<Problem> problems) {
    return new Remedies(workspace.loaded().names().stream().map(Name::id).toList()).of(problems).stream()
        .filter(remedy -> workspace.sources().texts().containsKey(path(remedy))).toList();
  }

  /** How many of the problems there is one right answer to. */
  static int mendable(Workspace workspace, List<Problem> problems) {
    return problems.isEmpty() ? 0 : remedies(workspace, problems).size();
  }

  private static Sources with(Sources sources, Map<String, byte[]> files) {
    var texts = new TreeMap<>(sources.texts());
    files.forEach((path, bytes) -> texts.put(path, Source.decode(path, bytes)));
    return new Sources(sources.root(), texts, sources.assets(), sources.refused(), sources.names());
  }

  private static Set<String> harmed(Workspace before, Workspace after, Set<String> changed) {
    Map<String, Long> old = harm(before.problems());
    Map<String, Long> now = harm(after.problems());
    var harmed = new HashSet<String>();
    for (String path : changed) if (now.getOrDefault(path, 0L) > old.getOrDefault(path, 0L)) harmed.add(path);
    return harmed;
  }

  private static Map<String, Long> harm(List<Problem> problems) {
    return new HashMap<>(problems.stream()
        .filter(problem -> HARM.contains(problem.name()) || problem.name().startsWith("yaml-"))
        .map(problem -> problem.at().source().path())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** @throws IOException when the files could not be written, or one has changed meanwhile; all is then as it was */
  public void write() throws IOException {
    Replacing.all(workspace.sources().root(), before, after);
  }
}
