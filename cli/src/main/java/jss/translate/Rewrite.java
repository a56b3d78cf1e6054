package jss.translate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.problem.Problem;
import jss.source.Node.Mapping;
import jss.source.Source;
import jss.source.Sources;
import jss.translate.Intake.Left;
import jss.translate.Intake.Taken;
import jss.translate.Intake.Why;
import jss.translate.Unusable.Reason;

/** Makes the files that hold new translations, and reads them again to see that they say just that. */
record Rewrite(Programme programme, Sources sources, List<Subject> subjects, Lang lang, Predicate<String> bom) {
  /** @param left gets what there is no place for */
  Intake of(List<Taken> taken, List<Left> left) throws Unusable {
    List<Taken> going = new ArrayList<>(taken);
    while (true) {
      SortedMap<String, String> texts = texts(going, left);
      Optional<Programme> after = reread(texts, going, left);
      if (after.isEmpty()) continue; // a new page was not complete and is left out
      verify(after.get(), going);
      SortedMap<String, byte[]> files = new TreeMap<>();
      texts.forEach((path, text) -> files.put(path, bytes(path, text)));
      files.putAll(marks(after.get(), going));
      return new Intake(files, going, left);
    }
  }

  private byte[] bytes(String path, String text) {
    return ((bom.test(path) ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  private SortedMap<String, String> texts(List<Taken> going, List<Left> left) {
    SortedMap<String, String> texts = new TreeMap<>();
    Map<Subject, Map<Field, Said>> wanted = new LinkedHashMap<>();
    for (Taken one : going)
      if (one.isNew())
        wanted.computeIfAbsent(one.row().subject(), _ -> new LinkedHashMap<>()).put(one.row().field(), one.said());
    Set<List<Object>> refused = new HashSet<>();
    Map<String, List<Subject>> inPlace = new TreeMap<>();
    wanted.forEach((subject, said) -> {
      if (!subject.isEntry()) inPlace.computeIfAbsent(subject.file(), _ -> new ArrayList<>()).add(subject);
      else {
        var none = new ArrayList<Field>();
        texts.put(subject.file(lang), ofEntry(subject, said, none));
        none.forEach(field -> refused.add(List.of(subject.key(), field.name())));
      }
    });
    inPlace.forEach((path, several) -> texts.put(path, inPlace(several, wanted, refused)));
    for (Taken one : List.copyOf(going))
      if (refused.contains(List.<Object>of(one.row().subject().key(), one.row().field().name()))) {
        going.remove(one);
        left.add(new Left(one.row(), Why.NO_PLACE));
      }
    return texts;
  }

  private String ofEntry(Subject subject, Map<Field, Said> said, List<Field> refused) {
    Entry entry = programme.entry(subject.id()).orElseThrow();
    return entry.words(lang).map(words -> Rewriting.words(subject, words, said, refused))
        .orElseGet(() -> Rewriting.file(entry, subject.source(), said));
  }

  private String inPlace(List<Subject> several, Map<Subject, Map<Field, Said>> wanted, Set<List<Object>> refused) {
    Mapping first = node(several.getFirst());
    var edits = new Edits(first.span().source());
    for (Subject subject : several) {
      List<String> order = subject.fields().stream()
          .flatMap(field -> programme.languages().stream().map(tag -> field.name() + "." + tag)).toList();
      var placing = new Placing(edits, node(subject), order);
      Objects.requireNonNull(wanted.get(subject)).forEach((field, said) -> {
        if (!placing.put(field.name() + "." + lang.tag(), said)) refused.add(List.of(subject.key(), field.name()));
      });
      placing.finish();
    }
    return edits.text();
  }

  private Mapping node(Subject subject) {
    return subject.kind().isEmpty() ? programme.node() : programme.item(subject.id()).orElseThrow().node();
  }

  /** The programme with the new files; empty when new pages had to be taken out of what is going. */
  private Optional<Programme> reread(SortedMap<String, String> texts, List<Taken> going, List<Left> left)
      throws Unusable {
    Loaded before = EntryLoader.load(sources);
    SortedMap<String, Source> all = new TreeMap<>(sources.texts());
    texts.forEach((path, text) -> all.put(path, Source.of(path, text)));
    Loaded loaded = EntryLoader.load(
        new Sources(sources.root(), all, sources.assets(), sources.refused(), sources.names()));
    Set<String> known = new HashSet<>();
    before.problems().forEach(problem -> known.add(brief(problem)));
    boolean isWhole = true;
    for (Problem problem : loaded.problems()) {
      String path = problem.at().source().path();
      if (known.contains(brief(problem))) continue;
      if (sources.texts().containsKey(path) || !texts.containsKey(path)) throw new Unusable(Reason.UNSAFE, path);
      for (Taken one : List.copyOf(going))
        if (one.row().subject().file(lang).equals(path)) {
          going.remove(one);
          left.add(new Left(one.row(), Why.INCOMPLETE));
          isWhole = false;
        }
    }
    var settings = loaded.settings().orElseThrow(() -> new Unusable(Reason.UNSAFE, "programme.yaml"));
    return isWhole
        ? Optional.of(new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(),
            sources.assets(), loaded.translations()))
        : Optional.empty();
  }

  private static String brief(Problem problem) {
    return problem.at().source().path() + " " + problem.name() + " " + problem.args();
  }

  /** Each field says what it is to say, and all others what they said. */
  private void verify(Programme after, List<Taken> going) throws Unusable {
    Map<String, Said> wanted = new HashMap<>();
    for (Subject subject : subjects)
      for (Field field : subject.fields())
        field.said().forEach((one, said) -> wanted.put(subject.key() + " " + field.name() + " " + one, said));
    for (Taken one : going)
      wanted.put(one.row().subject().key() + " " + one.row().field().name() + " " + lang, one.said());
    int found = 0;
    for (Subject subject : Status.subjects(after))
      for (Field field : subject.fields())
        for (Map.Entry<Lang, Said> said : field.said().entrySet()) {
          String name = subject.key() + " " + field.name() + " " + said.getKey();
          if (!said.getValue().equals(wanted.get(name))) throw new Unusable(Reason.UNSAFE, subject.file(lang));
          found++;
        }
    if (found != wanted.size()) throw new Unusable(Reason.UNSAFE, lang.tag());
  }

  private SortedMap<String, byte[]> marks(Programme after, List<Taken> going) {
    Map<String, Taken> byName = new HashMap<>();
    for (Taken one : going) byName.put(one.row().subject().key() + " " + one.row().field().name(), one);
    List<Row> rows = Status.rows(after, Status.subjects(after)).stream()
        .filter(row -> row.lang().equals(lang))
        .filter(row -> byName.containsKey(row.subject().key() + " " + row.field().name())).toList();
    return Marking.of(after, rows, true,
        row -> Optional.ofNullable(byName.get(row.subject().key() + " " + row.field().name()))
            .filter(Taken::reviewed).isPresent())
        .files();
  }
}
