package jss.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Listed;
import jss.content.Name;
import jss.content.Settings;
import jss.content.Translations;
import jss.load.Loaded.SettingsFile;
import jss.parallel.Parallel;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Span;

/** Makes entries and items of a workspace's files; whatever is wrong becomes a problem and nothing is thrown. */
public final class EntryLoader {
  private static final String SETTINGS = "programme.yaml";
  private static final String REGISTERS = "registers/";

  private EntryLoader() {}

  /** What one file or folder gave. */
  private record Part(
      List<Entry> entries, List<Item> items, List<Name> names, List<Problem> problems,
      List<Translations> translations) {
    Part() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  public static Loaded load(Sources sources) {
    return load(sources, Memory.none());
  }

  /** @param memory of the last time: what is read from the same {@link Source}s gives the same entries */
  public static Loaded load(Sources sources, Memory memory) {
    var problems = new ArrayList<Problem>();
    Strays.tell(sources, problems::add);
    Optional<SettingsFile> settings = settings(sources, problems::add);
    List<Lang> languages = settings.map(file -> file.settings().languages()).orElse(List.of());

    List<Work> work = new ArrayList<>();
    SortedMap<String, Map<String, Source>> folders = new TreeMap<>();
    for (Source source : sources.texts().values()) {
      String path = source.path();
      if (TranslationsReader.isOne(path))
        work.add(() -> remembered(memory, new Memory.Files(path, Map.of(path, source), Set.of(), List.of()),
            () -> readTranslations(source)));
      else
        if (path.startsWith(REGISTERS))
          register(path).ifPresent(kind -> work.add(
              () -> remembered(memory, new Memory.Files(path, Map.of(path, source), Set.of(), List.of()),
                  () -> readRegister(kind, source))));
        else
          entryFolder(path).ifPresent(folder -> folders.computeIfAbsent(folder, _ -> new LinkedHashMap<>())
              .put(path.substring(folder.length()), source));
    }
    Set<String> unread = unread(sources);
    for (String path : unread)
      entryFolder(path).ifPresent(folder -> folders.computeIfAbsent(folder, _ -> new LinkedHashMap<>()));
    folders.forEach((folder, files) -> work.add(
        () -> remembered(memory, new Memory.Files(folder, files, unread, languages),
            () -> readEntry(folder, files, unread, languages))));

    List<Entry> entries = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<Translations> translations = new ArrayList<>();
    for (Part part : Parallel.map(work, Work::read)) {
      entries.addAll(part.entries());
      items.addAll(part.items());
      names.addAll(part.names());
      problems.addAll(part.problems());
      translations.addAll(part.translations());
    }
    return new Loaded(settings, entries, items, names, problems, translations);
  }

  /** Texts that are there but were not opened, which is a problem of its own. */
  private static Set<String> unread(Sources sources) {
    Set<String> paths = new TreeSet<>();
    for (Sources.Refusal refusal : sources.refused())
      if (refusal.path().endsWith(".yaml") || refusal.path().endsWith(".md")) paths.add(refusal.path());
    return paths;
  }

  private interface Work {
    Part read();
  }

  private static Part remembered(Memory memory, Memory.Files of, Work work) {
    return (Part) memory.parts.of(of, work::read);
  }

  private static Optional<Kind> register(String path) {
    return Kind.ofFolder(path.substring(REGISTERS.length()).replace(".yaml", "")).filter(kind -> !kind.isEntry());
  }

  /** {@code tools/x/} of {@code tools/x/nb.md}; files further down are attachments. */
  private static Optional<String> entryFolder(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length != 3 || Kind.ofFolder(parts[0]).filter(Kind::isEntry).isEmpty()) return Optional.empty();
    return Optional.of(parts[0] + "/" + parts[1] + "/");
  }

  private static Optional<SettingsFile> settings(Sources sources, Problem.Sink problems) {
    Source source = sources.texts().get(SETTINGS);
    if (source == null) {
      if (!unread(sources).contains(SETTINGS))
        problems.accept(Problem.of("programme-missing", Span.startOf(Source.of(SETTINGS, ""))));
      return Optional.empty();
    }
    return readable(source, problems)
        .flatMap(
            mapping -> Decoder.decode(mapping, Settings.class, problems)
                .map(settings -> new SettingsFile(settings, mapping)));
  }

  /** The file's mapping, when its bytes are text. */
  static Optional<Mapping> readable(Source source, Problem.Sink problems) {
    return isText(source, problems) ? YamlReader.read(source, problems) : Optional.empty();
  }

  private static boolean isText(Source source, Problem.Sink problems) {
    int at = source.malformedAt();
    if (at >= 0)
      problems.accept(Problem.of("not-utf8", new Span(source, at, Math.min(at + 1, source.text().length()))));
    return at < 0;
  }

  private static Part readTranslations(Source source) {
    var part = new Part();
    readable(source, part.problems()::add)
        .ifPresent(mapping -> part.translations().add(TranslationsReader.read(source, mapping, part.problems()::add)));
    return part;
  }

  private static Part readRegister(Kind kind, Source source) {
    var part = new Part();
    Mapping mapping = readable(source, part.problems()::add).orElse(null);
    if (mapping == null) return part;
    for (Member member : mapping.members()) {
      Scalar key = member.key();
      if (!Ids.isSound(key.text())) part.problems().add(Ids.malformed(key.text(), key.span()));
      part.names().add(new Name(kind, key.text(), key.span()));
      if (member.value() instanceof Mapping value) {
        Decoder.decode(value, kind.facts(), part.problems()::add)
            .ifPresent(item -> part.items().add(new Item(kind, key.text(), key.span(), value, (Listed) item)));
      } else {
        part.problems()
            .add(
                Problem.of("wrong-type",
                    member.value().span().end() > member.value().span().start() ? member.value().span() : key.span())
                    .with("seen", new Word("type.text"))
                    .with("expected", new Word("type.mapping")));
      }
    }
    return part;
  }

  private static Part readEntry(
      String folder, Map<String, Source> files, Set<String> unread, List<Lang> languages) {
    var part = new Part();
    String[] parts = folder.split("/", -1);
    Kind kind = Kind.ofFolder(parts[0]).orElseThrow();
    String id = parts[1];
    String factsName = kind.word() + ".yaml";
    Source source = files.get(factsName);
    Source first = source != null
        ? source
        : files.isEmpty() ? Source.of(folder + factsName, "") : files.values().iterator().next();
    Span start = Span.startOf(first);
    part.names().add(new Name(kind, id, start));
    if (!Ids.isSound(id)) part.problems().add(Ids.malformed(id, start));
    Strays.tellInEntry(folder, kind, files, languages, part.problems()::add);
    WordsReader words = new WordsReader(kind, languages, part.problems()::add);
    var read = words.read(files);
    if (source == null) {
      if (!unread.contains(folder + factsName))
        part.problems().add(Problem.of("facts-missing", start).with("file", folder + factsName));
      return part;
    }
    boolean isWhole =
        !words.isBroken() && languages.stream().noneMatch(lang -> unread.contains(folder + lang.tag() + ".md"));
    Optional<Mapping> mapping = readable(source, part.problems()::add);
    Optional<? extends Record> facts =
        mapping.flatMap(node -> Decoder.decode(node, kind.facts(), part.problems()::add));
    if (facts.isPresent() && isWhole)
      part.entries().add(
          Entries.make(kind, id, new jss.content.Origin(folder, source, mapping.orElseThrow()), facts.get(), read));
    return part;
  }
}
