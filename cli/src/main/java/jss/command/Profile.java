package jss.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jss.Order.Ware;
import jss.Workspace;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Tool;
import jss.load.YamlTree;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.render.Urls;
import jss.site.Site;
import jss.source.Source;
import jss.source.Span;

/** Everything that jss knows of an entry or an item, as maps, lists and texts. */
final class Profile {
  private final Workspace workspace;
  private final Programme programme;
  private final Tongue tongue;
  private final Lang lang;
  private final List<Lang> languages;
  private final String folder;
  private final Urls urls;

  /**
   * @param lang of the titles of what it is connected with
   * @param only languages that its own titles and addresses are wanted in; empty for all
   * @param folder of the content, as the reader would write it
   */
  Profile(Workspace workspace, Tongue tongue, Lang lang, List<Lang> only, String folder) {
    this.workspace = workspace;
    this.programme = workspace.programme().orElseThrow();
    this.tongue = tongue;
    this.lang = lang;
    this.languages = programme.languages().stream().filter(one -> only.isEmpty() || only.contains(one)).toList();
    this.folder = folder.endsWith("/") ? folder : folder + "/";
    this.urls = Site.common(programme,
        new Site.Options(Optional.empty(), List.of(), _ -> new byte[0])).urls();
  }

  Optional<Map<String, Object>> of(String id) {
    return programme.entry(id).map(this::of).or(() -> programme.item(id).map(this::of));
  }

  private Map<String, Object> of(Entry entry) {
    Map<String, Object> known = begin(entry.id(), entry.kind(), entry::title);
    if (entry.draft()) known.put("draft", true);
    String own = entry.origin().folder();
    known.put("files", files(own));
    if (entry instanceof Tool tool) known.put("minutes", tool.length().count());
    known.put("addresses", addresses(entry.id()));
    known.put("prints", prints(entry));
    known.put("usedIn", programme.backlinks(entry.id()).stream().map(this::brief).toList());
    Set<String> to = new LinkedHashSet<>();
    Parts.forEach(entry.facts(), Ref.class, ref -> to.add(ref.id()));
    entry.words().values().forEach(words -> words.body().links().stream().map(Body.Link::destination)
        .map(Programme::target).filter(this::isThere).forEach(to::add));
    known.put("refersTo", briefs(to));
    known.put("problems", problems(entry.id(), at -> at.source().path().startsWith(own)));
    known.put("facts", YamlTree.of(entry.origin().facts()));
    return known;
  }

  private Map<String, Object> of(Item item) {
    Map<String, Object> known = begin(item.id(), item.kind(), item::title);
    known.put("files", List.of(folder + place(item.at())));
    known.put("addresses", addresses(item.id()));
    known.put("prints", List.of());
    known.put("usedIn", programme.backlinks(item.id()).stream().map(this::brief).toList());
    Set<String> to = new LinkedHashSet<>();
    Parts.forEach(item.value(), Ref.class, ref -> to.add(ref.id()));
    known.put("refersTo", briefs(to));
    Span node = item.node().span();
    known.put("problems", problems(item.id(), at -> at.source().path().equals(node.source().path())
        && at.start() >= item.at().start() && at.start() <= node.end()));
    known.put("facts", YamlTree.of(item.node()));
    return known;
  }

  private Map<String, Object> begin(String id, Kind kind, Function<Lang, String> title) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("id", id);
    known.put("kind", kind.word());
    Map<String, Object> titles = new LinkedHashMap<>();
    languages.forEach(each -> titles.put(each.tag(), title.apply(each)));
    known.put("titles", titles);
    return known;
  }

  private List<String> files(String own) {
    var files = new ArrayList<String>();
    for (String path : workspace.sources().texts().tailMap(own).keySet()) {
      if (!path.startsWith(own)) break;
      files.add(folder + path);
    }
    for (String path : workspace.sources().assets().tailMap(own).keySet()) {
      if (!path.startsWith(own)) break;
      files.add(folder + path);
    }
    return files;
  }

  private Map<String, Object> addresses(String id) {
    Map<String, Object> addresses = new LinkedHashMap<>();
    for (Lang each : languages)
      urls.path(id, each).ifPresent(path -> addresses.put(each.tag(), urls.absolute(path).orElse(path)));
    return addresses;
  }

  private static List<String> prints(Entry entry) {
    return Arrays.stream(Ware.values()).filter(ware -> ware.kind().equals(Optional.of(entry.kind())))
        .filter(ware -> ware != Ware.WORKSHEET || entry instanceof Tool tool && tool.facts().worksheet().isPresent())
        .map(ware -> "jss print " + ware.word() + " " + entry.id()).toList();
  }

  private boolean isThere(String id) {
    return programme.entry(id).isPresent() || programme.item(id).isPresent();
  }

  private List<Map<String, Object>> briefs(Set<String> ids) {
    return ids.stream().map(id -> programme.entry(id).map(this::brief)
        .or(() -> programme.item(id).map(item -> brief(id, item.kind(), item::title)))
        .orElseGet(() -> Map.of("id", id))).toList();
  }

  private Map<String, Object> brief(Entry entry) {
    return brief(entry.id(), entry.kind(), entry::title);
  }

  private Map<String, Object> brief(String id, Kind kind, Function<Lang, String> title) {
    Map<String, Object> brief = new LinkedHashMap<>();
    brief.put("id", id);
    brief.put("kind", kind.word());
    brief.put("title", title.apply(lang));
    return brief;
  }

  /** Those in its own text, and those elsewhere that are about it. */
  private List<Map<String, Object>> problems(String id, java.util.function.Predicate<Span> isOwn) {
    return workspace.problems().stream()
        .filter(problem -> isOwn.test(problem.at()) || problem.related().filter(isOwn).isPresent()
            || id.equals(problem.args().get("id")))
        .map(this::problem).toList();
  }

  private Map<String, Object> problem(Problem problem) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("place", folder + place(problem.at()));
    told.put("name", problem.name());
    told.put("severity", Catalogue.severity(problem).name().toLowerCase(java.util.Locale.ROOT));
    told.put("message", Printer.message(problem, tongue));
    return told;
  }

  private static String place(Span at) {
    Source source = at.source();
    return source.path() + ":" + at.line() + ":" + at.column();
  }
}
