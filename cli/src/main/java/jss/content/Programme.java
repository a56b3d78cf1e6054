package jss.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import jss.source.Node;

/** A whole programme with everything found by its id, in an order that does not depend on the disk. */
public final class Programme {
  private final Settings settings;
  private final Node.Mapping node;
  private final Map<String, Entry> entries;
  private final Map<String, Item> items;
  private final Map<Kind, List<Entry>> entriesByKind = new EnumMap<>(Kind.class);
  private final Map<Kind, List<Item>> itemsByKind = new EnumMap<>(Kind.class);
  private final SortedMap<String, Long> assets;
  private final Map<String, Set<String>> backlinks;
  private final Map<String, Translations> translations;

  /**
   * @param node where the settings were written
   * @param entries in any order; of two with one id the first counts
   * @param items in the order of their registers
   * @param assets sizes in bytes of files that are not text, by path
   */
  public Programme(
      Settings settings, Node.Mapping node, List<Entry> entries, List<Item> items, SortedMap<String, Long> assets) {
    this(settings, node, entries, items, assets, List.of());
  }

  /** @param translations what translations were made from, where that was kept */
  public Programme(
      Settings settings, Node.Mapping node, List<Entry> entries, List<Item> items, SortedMap<String, Long> assets,
      List<Translations> translations) {
    this.translations = byPath(translations);
    this.settings = settings;
    this.node = node;
    this.assets = Collections.unmodifiableSortedMap(assets);
    this.entries =
        byId(entries.stream().sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::id)).toList(), Entry::id);
    this.items = byId(items, Item::id);
    for (Kind kind : Kind.values()) {
      entriesByKind.put(kind,
          this.entries.values().stream().filter(entry -> entry.kind() == kind).sorted(Order.of(kind)).toList());
      itemsByKind.put(kind, this.items.values().stream().filter(item -> item.kind() == kind).toList());
    }
    this.backlinks = backlinks(this.entries.values(), this.items.values());
  }

  private static <T> Map<String, T> byId(List<T> values, java.util.function.Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.putIfAbsent(id.apply(value), value));
    return map;
  }

  private static Map<String, Set<String>> backlinks(Iterable<Entry> entries, Iterable<Item> items) {
    Map<String, Set<String>> links = new HashMap<>();
    for (Entry entry : entries) {
      Parts.forEach(entry.facts(), Ref.class, ref -> link(links, ref.id(), entry.id()));
      for (Words<? extends Text> words : entry.words().values())
        for (Body.Link inText : words.body().links()) link(links, target(inText.destination()), entry.id());
    }
    for (Item item : items) Parts.forEach(item.value(), Ref.class, ref -> link(links, ref.id(), item.id()));
    return links;
  }

  private static void link(Map<String, Set<String>> links, String to, String from) {
    if (!to.equals(from)) links.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from);
  }

  /** The id in a link of the text: {@code tool#steps} leads to {@code tool}. */
  public static String target(String destination) {
    int anchor = destination.indexOf('#');
    return anchor < 0 ? destination : destination.substring(0, anchor);
  }

  private static Map<String, Translations> byPath(List<Translations> translations) {
    Map<String, Translations> map = new HashMap<>();
    translations.forEach(one -> map.put(one.source().path(), one));
    return map;
  }

  /** What translations were made from, for a programme that is made of this one. */
  public List<Translations> translations() {
    return translations.values().stream().sorted(Comparator.comparing(one -> one.source().path())).toList();
  }

  /** What translations were made from, by the file that says it. */
  public Optional<Translations> translations(String path) {
    return Optional.ofNullable(translations.get(path));
  }

  public Settings settings() {
    return settings;
  }

  /** Where the settings were written. */
  public Node.Mapping node() {
    return node;
  }

  /** The source language first. */
  public List<Lang> languages() {
    return settings.languages();
  }

  public Lang sourceLanguage() {
    return languages().getFirst();
  }

  /** Sizes in bytes of the files that are not text, by path. */
  public SortedMap<String, Long> assets() {
    return assets;
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Every entry, by kind and then id. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entries of a kind as people expect them: rules by number, gatherings by date, news newest first. */
  public <E extends Entry> List<E> all(Kind kind, Class<E> type) {
    return entriesByKind.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
  }

  /** The items of a register, in the order they were written. */
  public List<Item> items(Kind kind) {
    return itemsByKind.getOrDefault(kind, List.of());
  }

  public List<Tool> tools() {
    return all(Kind.TOOL, Tool.class);
  }

  public List<Gathering> gatherings() {
    return all(Kind.GATHERING, Gathering.class);
  }

  public List<Guide> guides() {
    return all(Kind.GUIDE, Guide.class);
  }

  public List<Case> cases() {
    return all(Kind.CASE, Case.class);
  }

  public Optional<Tool> tool(Ref ref) {
    return entry(ref.id()).filter(Tool.class::isInstance).map(Tool.class::cast);
  }

  public <T extends Listed> Optional<T> item(Ref ref, Class<T> type) {
    return item(ref.id()).map(Item::value).filter(type::isInstance).map(type::cast);
  }

  /** The entries whose facts or text lead to that id, by kind and then id; drafts that were left out are not there. */
  public List<Entry> backlinks(String id) {
    var found = new ArrayList<Entry>();
    for (String from : backlinks.getOrDefault(id, Set.of())) entry(from).ifPresent(found::add);
    found.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::id));
    return found;
  }
}
