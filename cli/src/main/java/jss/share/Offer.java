package jss.share;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jss.content.Attachment;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Settings;
import jss.load.YamlTree;
import jss.source.Source;

/**
 * What of a programme others may take over: what its settings offer, under its licence. People, documents, gatherings
 * and all else that belongs to the programme alone stay at home.
 */
public final class Offer {
  /** Register items that go along with what needs them. */
  private static final Set<Kind> ALONG = Set.of(Kind.PHASE, Kind.THEME, Kind.ORGANISATION, Kind.REGION);

  /** Entries that the other programme may have, too. */
  private static final Set<Kind> MAYBE_THERE = Set.of(Kind.TOOL, Kind.CASE, Kind.RULE);

  /** What is of no use elsewhere: steps of a phase lead to its own programme's tools, places to its own drawing. */
  private static final Set<String> AT_HOME =
      Set.of("redirects", "former-ids", "draft", "documents", "videos", "contacts", "series", "position");

  private final Programme programme;
  private final SortedMap<String, Source> texts;
  private final Function<String, byte[]> asset;

  /**
   * @param texts the files of the workspace by path
   * @param asset the bytes of a file that is not text as it is published, by its path
   */
  public Offer(Programme programme, SortedMap<String, Source> texts, Function<String, byte[]> asset) {
    this.programme = programme;
    this.texts = texts;
    this.asset = asset;
  }

  /** Whether a thing of that kind is offered. */
  public boolean includes(Kind kind) {
    Settings settings = programme.settings();
    return settings.licence().isPresent()
        && settings.share().stream().anyMatch(shared -> shared.name().equals(kind.name()));
  }

  /** @param address of its page; empty when that is not known */
  public Archive of(Entry entry, String address) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String folder = entry.origin().folder();
    put(files, folder + entry.kind().word() + ".yaml",
        pruning(entry.facts()).tree(entry.origin().facts(), AT_HOME));
    for (Lang lang : entry.words().keySet()) {
      String path = folder + lang.tag() + ".md";
      Optional.ofNullable(texts.get(path)).ifPresent(
          source -> files.put(path, source.text().getBytes(StandardCharsets.UTF_8)));
    }
    for (String path : published(entry)) files.put(path, asset.apply(path));
    registers(entry.facts(), Optional.empty(), files);
    return archive(entry.kind(), entry.id(), address, entry.updated().isPresent() ? updated(entry) : "", files);
  }

  /** Of the files beside the words those that the site shows, too. */
  private Set<String> published(Entry entry) {
    Set<String> paths = new TreeSet<>();
    String folder = entry.origin().folder();
    Parts.forEach(entry.facts(), Attachment.class, attachment -> paths.add(attachment.path()));
    entry.words().values().forEach(words -> {
      words.body().links().forEach(link -> paths.add(folder + Programme.target(link.destination())));
      words.body().pictures().forEach(picture -> paths.add(folder + picture.destination()));
    });
    paths.removeIf(path -> !path.startsWith(folder) || !programme.assets().containsKey(path));
    return paths;
  }

  public Archive of(Item item, String address) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    registers((Record) item.value(), Optional.of(item), files);
    return archive(item.kind(), item.id(), address, "", files);
  }

  private static String updated(Entry entry) {
    return YamlTree.of(entry.origin().facts()).getOrDefault("updated", "").toString();
  }

  private Archive archive(Kind kind, String id, String address, String date, SortedMap<String, byte[]> files) {
    Map<String, Object> settings = YamlTree.of(programme.node());
    Map<String, Object> small = new LinkedHashMap<>();
    for (String key : new String[]{"title", "languages", "lede", "owner", "licence"})
      Optional.ofNullable(settings.get(key)).ifPresent(value -> small.put(key, value));
    put(files, "programme.yaml", small);
    return new Archive(kind, id, new Archive.Note(address, date), files);
  }

  /** The items that something needs, and what these need in turn; the owner of the programme always. */
  private void registers(Record facts, Optional<Item> itself, SortedMap<String, byte[]> files) {
    Map<Kind, Map<String, Object>> registers = new EnumMap<>(Kind.class);
    Deque<Item> waiting = new ArrayDeque<>();
    itself.ifPresent(waiting::add);
    Parts.forEach(facts, Ref.class, ref -> programme.item(ref.id()).ifPresent(waiting::add));
    programme.item(programme.settings().owner().id()).ifPresent(waiting::add);
    Set<String> seen = new HashSet<>();
    for (Item item = waiting.poll(); item != null; item = waiting.poll()) {
      if (!ALONG.contains(item.kind()) || !seen.add(item.id())) continue;
      Set<String> without = new HashSet<>(AT_HOME);
      if (item.kind() == Kind.PHASE) without.add("steps");
      registers.computeIfAbsent(item.kind(), _ -> new TreeMap<>())
          .put(item.id(), pruning((Record) item.value()).tree(item.node(), without));
      Parts.forEach(item.value(), Ref.class, ref -> programme.item(ref.id()).ifPresent(waiting::add));
    }
    registers.forEach((kind, items) -> put(files, "registers/" + kind.folder() + ".yaml", items));
  }

  private Pruning pruning(Record facts) {
    Set<Lang> languages = Set.copyOf(programme.languages());
    return new Pruning(facts, ref -> goesAlong(ref) ? Optional.of(ref.id()) : Optional.empty(), languages, languages);
  }

  private boolean goesAlong(Ref ref) {
    Optional<Kind> kind =
        programme.entry(ref.id()).map(Entry::kind).or(() -> programme.item(ref.id()).map(Item::kind));
    return kind.filter(one -> ALONG.contains(one) || MAYBE_THERE.contains(one)).isPresent();
  }

  private static void put(SortedMap<String, byte[]> files, String path, Map<String, Object> tree) {
    files.put(path, YamlTree.write(tree).getBytes(StandardCharsets.UTF_8));
  }
}
