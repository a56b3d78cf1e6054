package jss.start;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Name;
import jss.content.Programme;
import jss.edit.Changes;
import jss.edit.Changes.Move;
import jss.edit.Edit;
import jss.edit.Lines;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.YamlTree;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.problem.Suggestion;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Sequence;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Span;

/**
 * Another id for something, and all that led to the old one leading to the new one.
 *
 * @param touched the lines that change, by file, as the files are called before
 * @param left lines of files that are no entries, which name the old id and don't change
 */
public record Renaming(Changes changes, List<Touched> touched, List<Touched> left) {
  private static final String FORMER = "former-ids";

  /** Where a file lies afterwards. */
  public String now(String path) {
    return moved(path, changes.move());
  }

  /**
   * What is asked for.
   *
   * @param from the id that it has
   */
  public record Request(Kind kind, String from, String to) {}

  /** Faults in files that may lead to the id, or can't be looked into: what can't be read can't be carried along. */
  public static List<Problem> inTheWay(String id, Loaded loaded) {
    Pattern word = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])");
    return loaded.problems().stream().filter(problem -> Catalogue.severity(problem) == Severity.ERROR)
        .filter(problem -> !problem.name().equals("stray-file")) // which jss doesn't read anyway
        .filter(problem -> problem.name().equals("file-refused")
            || word.matcher(problem.at().source().path() + "\n" + problem.at().source().text()).find())
        .sorted().toList();
  }

  /**
   * @param programme drafts are part of it
   * @throws Denied when it can't have that id, or not safely
   */
  public static Renaming of(Request request, Programme programme, Loaded loaded, Sources sources) throws Denied {
    if (request.from().equals(request.to())) throw new Denied("same-id", request.to());
    Name name = named(request, loaded);
    FreeId.check(request.to(), Optional.empty(), request.kind(), loaded.names(), sources);
    SortedMap<String, List<Edit>> edits = Mentions.of(programme, request.from(), request.to());
    var beside = new Leftovers(request.from(), sources);
    List<Edit> carried = request.kind().isEntry() ? beside.edits(request.to()) : List.of();
    for (Edit edit : carried)
      edits.computeIfAbsent(edit.at().source().path(), _ -> new ArrayList<>()).add(edit);
    Optional<Move> move = Optional.empty();
    if (request.kind().isEntry()) {
      Entry entry = programme.entry(request.from()).orElseThrow();
      move = Optional.of(new Move(folder(request.kind(), request.from()), folder(request.kind(), request.to())));
      edits.computeIfAbsent(entry.origin().source().path(), _ -> new ArrayList<>()).add(former(entry));
    } else {
      Item item = programme.item(request.from()).orElseThrow();
      edits.computeIfAbsent(name.at().source().path(), _ -> new ArrayList<>())
          .add(Mentions.scalar(item.at(), request.from(), request.to()));
      state(request, sources, edits);
    }
    Renaming made = made(request, programme, sources, edits, move, loaded);
    return new Renaming(made.changes(), made.touched(), beside.left(carried));
  }

  private static Name named(Request request, Loaded loaded) throws Denied {
    List<Name> all = loaded.names().stream().filter(name -> name.id().equals(request.from())).toList();
    Optional<Name> own = all.stream().filter(name -> name.kind() == request.kind()).findFirst();
    if (own.isPresent()) return own.get();
    if (!all.isEmpty())
      throw new Denied("other-kind",
          Optional.of("jss rename " + all.getFirst().kind().word() + " " + request.from() + " "
              + request.to()),
          request.from(), "kind." + all.getFirst().kind().word(), "kind." + request.kind().word());
    List<String> known =
        loaded.names().stream().filter(name -> name.kind() == request.kind()).map(Name::id).toList();
    throw new Denied("unknown-id", Suggestion.among(known, request.from()), request.from(),
        "kind." + request.kind().word(),
        request.kind().folder());
  }

  private static String folder(Kind kind, String id) {
    return kind.folder() + "/" + id;
  }

  /** Its short address is printed on sheets as a code, so the old one goes on leading there. */
  private static Edit former(Entry entry) {
    Source source = entry.origin().source();
    Mapping facts = entry.origin().facts();
    String end = Lines.end(source.text());
    Optional<Node> known = facts.get(FORMER);
    if (known.isPresent() && known.get() instanceof Sequence list && !list.items().isEmpty()) {
      int first = list.items().getFirst().span().start();
      boolean isInLine = source.text().startsWith("[", list.span().start());
      int dash = source.text().lastIndexOf('-', first);
      return isInLine
          ? new Edit(new Span(source, first, first), entry.id() + ", ")
          : new Edit(new Span(source, source.index(source.line(first), 1), source.index(source.line(first), 1)),
              " ".repeat(source.column(dash) - 1) + "- " + entry.id() + end);
    }
    int last = source.text().length();
    boolean isInBraces = !facts.members().isEmpty() && source.text().startsWith("{", facts.span().start());
    if (isInBraces) {
      int inside = facts.span().start() + 1;
      return new Edit(new Span(source, inside, inside), FORMER + ": [" + entry.id() + "], ");
    }
    String gap = source.text().isEmpty() || source.text().endsWith("\n") ? "" : end;
    return new Edit(new Span(source, last, last), gap + FORMER + ": [" + entry.id() + "]" + end);
  }

  /** What is kept of a register's translations is named after its items: {@code ungdom.title}. */
  private static void state(Request request, Sources sources, SortedMap<String, List<Edit>> edits) {
    String path = "registers/" + request.kind().folder() + ".translations.yaml";
    Optional<Mapping> languages = Optional.ofNullable(sources.texts().get(path)).flatMap(YamlTree::nodes);
    for (Node.Member language : languages.map(Mapping::members).orElse(List.of())) {
      if (!(language.value() instanceof Mapping fields)) continue;
      for (Node.Member field : fields.members()) {
        Span at = field.key().span();
        if (!at.text().startsWith(request.from() + ".")) continue;
        var id = new Span(at.source(), at.start(), at.start() + request.from().length());
        edits.computeIfAbsent(path, _ -> new ArrayList<>()).add(new Edit(id, request.to()));
      }
    }
  }

  private static Renaming made(Request request, Programme programme, Sources sources,
      SortedMap<String, List<Edit>> edits, Optional<Move> move, Loaded before) throws Denied {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, Source> texts = new TreeMap<>();
    List<Touched> touched = new ArrayList<>();
    sources.texts()
        .forEach((path, source) -> texts.put(moved(path, move), Source.of(moved(path, move), source.text())));
    edits.forEach((path, of) -> {
      Source source = of.getFirst().at().source();
      String text = Edit.apply(source, of);
      files.put(moved(path, move), text.getBytes(StandardCharsets.UTF_8));
      if (sources.texts().containsKey(path)) texts.put(moved(path, move), Source.of(moved(path, move), text));
      touched.addAll(Touched.of(source, of));
    });
    SortedMap<String, Long> assets = new TreeMap<>();
    sources.assets().forEach((path, size) -> assets.put(moved(path, move), size));
    Loaded after = EntryLoader.load(new Sources(sources.root(), texts, assets, sources.refused(),
        sources.names().stream().map(path -> moved(path, move)).toList()));
    refuseLoss(request, programme, before, after);
    return new Renaming(new Changes(files, Set.copyOf(files.keySet()), move), touched, List.of());
  }

  /** Reads what would be there before anything is written: as much leads to the new id as did to the old one. */
  private static void refuseLoss(Request request, Programme programme, Loaded before, Loaded after) throws Denied {
    var renamed = after.settings().map(settings -> new Programme(settings.settings(), settings.node(), after.entries(),
        after.items(), programme.assets()));
    boolean isWhole = renamed.isPresent() && after.problems().size() == before.problems().size()
        && after.entries().size() == before.entries().size() && after.items().size() == before.items().size()
        && Mentions.count(renamed.get(), request.from()) == 0
        && Mentions.count(renamed.get(), request.to()) == Mentions.count(programme, request.from());
    if (!isWhole) throw new Denied("not-carried", request.from(), request.to());
  }

  private static String moved(String path, Optional<Move> move) {
    return move.filter(one -> path.startsWith(one.from() + "/"))
        .map(one -> one.to() + path.substring(one.from().length())).orElse(path);
  }
}
