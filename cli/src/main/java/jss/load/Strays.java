package jss.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jss.content.Kind;
import jss.content.Lang;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.problem.Word;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Span;

/** Tells of files that jss would otherwise pass over in silence. */
final class Strays {
  private Strays() {}

  static void tell(Sources sources, Problem.Sink problems) {
    tellRefused(sources.refused(), problems);
    var told = new TreeSet<String>();
    for (Source source : sources.texts().values()) {
      if (TranslationsReader.isOne(source.path())) continue;
      String[] parts = source.path().split("/", -1);
      if (parts.length == 1 && !parts[0].equals("programme.yaml") && !isReadme(parts[0]))
        tellStray(source, Optional.of("programme.yaml"), problems);
      if (parts.length < 2) continue;
      if (parts[0].equals("registers")) {
        if (parts.length == 2 && parts[1].endsWith(".yaml") && !registers().contains(parts[1]))
          tellStray(source, Suggestion.among(registers(), parts[1]), problems);
      } else if (Kind.ofFolder(parts[0]).filter(Kind::isEntry).isPresent()) {
        if (parts.length == 2 && !isReadme(parts[1])) tellStray(source, Optional.empty(), problems);
      } else if (!parts[0].equals("templates") && told.add(parts[0])) {
        problems.accept(
            Problem.of("unknown-folder", Span.startOf(source)).with("folder", parts[0])
                .suggest(Suggestion.among(folders(), parts[0])));
      }
    }
  }

  static void tellRefused(List<Sources.Refusal> refused, Problem.Sink problems) {
    for (Sources.Refusal refusal : refused)
      problems.accept(
          Problem.of("file-refused", Span.startOf(Source.of(refusal.path(), "")))
              .with("reason", new Word("refused." + refusal.reason().name().toLowerCase(java.util.Locale.ROOT))));
  }

  /** Files in an entry's folder that are neither its facts nor words in one of the programme's languages. */
  static void tellInEntry(String folder, Kind kind, Map<String, Source> files, List<Lang> languages,
      Problem.Sink problems) {
    if (languages.isEmpty()) return;
    var expected = new ArrayList<String>();
    expected.add(kind.word() + ".yaml");
    languages.forEach(lang -> expected.add(lang.tag() + ".md"));
    files.forEach(
        (name, source) -> {
          if (!expected.contains(name))
            tellStray(source, expected.stream().filter(free -> !files.containsKey(free)).findFirst()
                .filter(free -> ending(free).equals(ending(name))), problems);
        });
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.'));
  }

  private static void tellStray(Source source, Optional<String> meant, Problem.Sink problems) {
    problems.accept(Problem.of("stray-file", Span.startOf(source)).with("file", source.path()).suggest(meant));
  }

  private static boolean isReadme(String name) {
    return name.equalsIgnoreCase("readme.md");
  }

  private static List<String> folders() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of("registers"),
        Arrays.stream(Kind.values()).filter(Kind::isEntry).map(Kind::folder)).toList();
  }

  private static List<String> registers() {
    return Arrays.stream(Kind.values()).filter(kind -> !kind.isEntry()).map(kind -> kind.folder() + ".yaml").toList();
  }
}
