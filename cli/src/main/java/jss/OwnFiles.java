package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jss.content.Lang;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.problem.Word;
import jss.render.OwnTemplates;
import jss.render.OwnTexts;
import jss.render.OwnTexts.Fault;
import jss.render.TemplateFault;
import jss.render.Templates;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Span;

/** What is wrong with the templates and interface texts that a programme has of its own. */
final class OwnFiles {
  private OwnFiles() {}

  /** What shows without making a page. */
  static List<Problem> problems(Sources sources, List<Lang> languages) {
    SortedMap<String, Source> files = read(sources);
    if (files.isEmpty()) return List.of();
    var problems = new ArrayList<Problem>();
    SortedMap<String, String> templates = new TreeMap<>();
    files.values().forEach(source -> notText(source).ifPresent(problems::add));
    files.forEach((path, source) -> {
      if (path.endsWith(OwnTemplates.ENDING)) templates.put(path, source.text());
    });
    Stream.of(OwnTemplates.OF_PAGES, OwnTemplates.OF_SHEETS)
        .flatMap(folders -> Templates.of(templates, folders).faults().stream())
        .map(fault -> problem(files, fault)).distinct().forEach(problems::add);
    files.forEach((path, source) -> {
      Optional<Lang> lang = languages.stream().filter(one -> path.equals(OwnTexts.path(one))).findFirst();
      if (lang.isPresent()) ofTexts(lang.get(), source, templates, problems);
      else if (!isUsed(path, templates)) problems.add(stray(path, source, languages));
    });
    return problems;
  }

  /** What showed when a page or a sheet was made. */
  static Problem problem(Sources sources, TemplateFault fault) {
    return problem(read(sources), fault);
  }

  /** What showed when pages and sheets were made, each once: one template is wrong on all of its pages. */
  static List<Problem> problems(Sources sources, Collection<TemplateFault> faults) {
    if (faults.isEmpty()) return List.of();
    SortedMap<String, Source> files = read(sources);
    Map<List<Object>, Problem> first = new LinkedHashMap<>(); // what FreeMarker says may name the page's own words
    for (Problem problem : faults.stream().map(fault -> problem(files, fault)).sorted().toList())
      first.putIfAbsent(List.of(problem.name(), problem.at()), problem);
    return List.copyOf(first.values());
  }

  /** What they say, by path. */
  static Map<String, String> texts(Sources sources) {
    Map<String, String> texts = new TreeMap<>();
    read(sources).forEach((path, source) -> texts.put(path, source.text()));
    return texts;
  }

  /** Files that can be text, as they are now. */
  private static SortedMap<String, Source> read(Sources sources) {
    SortedMap<String, Source> files = new TreeMap<>();
    sources.assets().tailMap(OwnTemplates.FOLDER).keySet().stream()
        .takeWhile(path -> path.startsWith(OwnTemplates.FOLDER))
        .forEach(path -> files.put(path, Source.decode(path, bytes(sources, path))));
    return files;
  }

  /** A link that was laid since the workspace was read leads nowhere outside it. */
  private static byte[] bytes(Sources sources, String path) {
    try {
      Path file = sources.file(path).toRealPath();
      return file.startsWith(sources.root()) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      return new byte[0]; // it has gone since
    }
  }

  private static Optional<Problem> notText(Source source) {
    int at = source.malformedAt();
    return at < 0
        ? Optional.empty()
        : Optional.of(Problem.of("not-utf8", new Span(source, at, Math.min(at + 1, source.text().length()))));
  }

  private static boolean isUsed(String path, SortedMap<String, String> templates) {
    String name = path.substring(OwnTemplates.FOLDER.length());
    if (!name.endsWith(OwnTemplates.ENDING)) return false;
    String last = name.substring(name.lastIndexOf('/') + 1);
    return OwnTemplates.isKnown(name) || templates.values().stream().anyMatch(text -> text.contains(last));
  }

  private static Problem stray(String path, Source source, List<Lang> languages) {
    List<String> expected = Stream.concat(OwnTemplates.names().stream().map(name -> OwnTemplates.FOLDER + name),
        languages.stream().map(OwnTexts::path))
        .filter(name -> ending(name).equals(ending(path))).toList();
    return Problem.of("own-file-unused", Span.startOf(source)).with("file", path)
        .suggest(Suggestion.among(expected, path));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static void ofTexts(Lang lang, Source source, SortedMap<String, String> templates, List<Problem> problems) {
    for (Fault fault : OwnTexts.faults(lang, source.text(), templates.values())) {
      var at = new Span(source, fault.start(), fault.end());
      problems.add(fault.kind() == OwnTexts.Kind.UNKNOWN
          ? Problem.of("own-text-unknown", at).with("key", fault.detail())
              .suggest(Suggestion.among(OwnTexts.keys(lang), fault.detail()))
          : Problem.of("own-text-broken", at).with("reason",
              new Word("own-text." + fault.kind().name().toLowerCase(java.util.Locale.ROOT))));
    }
  }

  private static Problem problem(SortedMap<String, Source> files, TemplateFault fault) {
    Source source = Optional.ofNullable(files.get(fault.place().path()))
        .orElseGet(() -> Source.of(fault.place().path(), ""));
    Span at = span(source, fault.place());
    String detail = fault.detail();
    return switch (fault.reason()) {
      case SYNTAX -> Problem.of("template-syntax", at).with("reason", TemplateWords.of(detail));
      case NAME -> Problem.of("template-name-unknown", at).with("name", detail)
          .suggest(detail.length() < 3 ? Optional.empty() : Suggestion.among(fault.known(), detail));
      case TEXT -> Problem.of("template-text-unknown", at).with("key", detail)
          .suggest(Suggestion.among(fault.known(), detail));
      case TEMPLATE -> Problem.of("template-missing", at).with("name", detail)
          .suggest(Suggestion.among(OwnTemplates.names(), detail));
      case ENDLESS -> Problem.of("template-failed", at).with("reason", new Word("template.endless"));
      case LACKING, MARKUP, OTHER -> Problem.of("template-failed", at)
          .with("reason", TemplateWords.of(fault.reason(), detail));
    };
  }

  private static Span span(Source source, TemplateFault.Place place) {
    int length = source.text().length();
    int start = Math.min(source.index(place.line(), 1) + place.column() - 1, length);
    boolean onOneLine = place.endLine() == place.line() && place.endColumn() >= place.column();
    return new Span(source, start,
        onOneLine ? Math.min(start + place.endColumn() - place.column() + 1, length) : start);
  }
}
