package jss.share;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jss.content.Adopted;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Lang;
import jss.content.Listed;
import jss.content.Name;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Region;
import jss.edit.Changes;
import jss.edit.Lines;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.YamlTree;
import jss.share.Spoilt.Reason;
import jss.source.Source;
import jss.source.Sources;

/**
 * What taking over an archive would write into a programme.
 *
 * @param id what it is called there
 * @param files whole files by path, also those that are there and get items
 * @param dropped ids that it led to and that the programme doesn't have
 */
public record Adoption(String id, SortedMap<String, byte[]> files, List<String> dropped) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\(([a-z0-9-]+)(#[^)\\s]*)?\\)");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * @param sources the files of the programme
   * @param names every id that was written in it, also of what could not be read
   * @param asked the id that it is to have; else its own, or a free one like it
   * @throws Spoilt when it cannot be taken over; nothing is written here in any case
   */
  public static Adoption of(Archive archive, Programme into, Sources sources, Collection<Name> names,
      Optional<String> asked) throws Spoilt {
    return new Maker(archive, load(archive), into, sources, names, asked).make();
  }

  /** What is to be written; registers that are there get more. */
  public Changes changes() {
    return Changes.of(files,
        files.keySet().stream().filter(path -> path.startsWith("registers/")).collect(Collectors.toUnmodifiableSet()));
  }

  private static Loaded load(Archive archive) throws Spoilt {
    SortedMap<String, Source> texts = new TreeMap<>();
    SortedMap<String, Long> assets = new TreeMap<>();
    archive.files().forEach((path, bytes) -> {
      if (path.endsWith(".yaml") || path.endsWith(".md")) texts.put(path, Source.decode(path, bytes));
      else assets.put(path, (long) bytes.length);
    });
    Loaded loaded = EntryLoader.load(
        new Sources(Path.of(""), texts, assets, List.of(), List.copyOf(archive.files().keySet())));
    if (!loaded.problems().isEmpty()) {
      var first = loaded.problems().stream().sorted().findFirst().orElseThrow();
      throw new Spoilt(Reason.CONTENT, first.at().source().path(), String.valueOf(first.at().line()), first.name());
    }
    if (loaded.settings().isEmpty()) throw new Spoilt(Reason.CONTENT, "programme.yaml", "1", "programme-missing");
    return loaded;
  }

  /** @param loaded what the archive holds */
  private record Maker(Archive archive, Loaded loaded, Programme into, Sources sources, Collection<Name> names,
      Optional<String> asked, Map<String, String> ids, Map<String, Item> brought, Set<String> left) {
    Maker(Archive archive, Loaded loaded, Programme into, Sources sources, Collection<Name> names,
        Optional<String> asked) {
      this(archive, loaded, into, sources, names, asked, new LinkedHashMap<>(), new LinkedHashMap<>(),
          new LinkedHashSet<>());
    }

    Adoption make() throws Spoilt {
      refuseTwice();
      String id = freeId();
      ids.put(archive.id(), id);
      SortedMap<String, byte[]> files = new TreeMap<>();
      Optional<Entry> entry = loaded.entries().stream().filter(one -> one.id().equals(archive.id())).findFirst();
      if (entry.isPresent() && entry.get().kind() == archive.kind()) entry(entry.get(), id, files);
      else {
        Item item = item(archive.id()).filter(one -> one.kind() == archive.kind())
            .orElseThrow(() -> new Spoilt(Reason.CONTENT, Archive.NOTE, "1", archive.id()));
        bring(item, id);
      }
      registers(files, entry.isPresent() ? "" : id);
      return new Adoption(id, files, List.copyOf(left));
    }

    private void refuseTwice() throws Spoilt {
      for (Entry entry : into.entries())
        if (isThis(entry.adopted())) throw new Spoilt(Reason.ADOPTED, entry.id(), entry.origin().folder());
      for (Item item : into.items(jss.content.Kind.REGION))
        if (isThis(((Region) item.value()).adopted()))
          throw new Spoilt(Reason.ADOPTED, item.id(), item.at().source().path());
    }

    private boolean isThis(Optional<Adopted> adopted) {
      return adopted.filter(one -> one.id().equals(archive.id()) && settings().languages().stream()
          .anyMatch(lang -> one.from().in(lang).equals(settings().title().in(lang)))).isPresent();
    }

    private jss.content.Settings settings() {
      return loaded.settings().orElseThrow().settings();
    }

    private String freeId() throws Spoilt {
      if (asked.isPresent()) {
        if (!ID.matcher(asked.get()).matches()) throw new Spoilt(Reason.ID_MALFORMED, asked.get());
        if (isTaken(asked.get())) throw new Spoilt(Reason.ID_TAKEN, asked.get());
        return asked.get();
      }
      return free(archive.id());
    }

    private String free(String id) {
      String free = id;
      for (int i = 2; isTaken(free) || ids.containsValue(free); i++) free = id + "-" + i;
      return free;
    }

    private boolean isTaken(String id) {
      String folder = archive.kind().folder() + "/" + id + "/";
      return names.stream().anyMatch(name -> name.id().equals(id))
          || sources.names().stream().anyMatch(path -> path.startsWith(folder));
    }

    private Optional<Item> item(String id) {
      return loaded.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Set<Lang> spoken() {
      return Set.copyOf(settings().languages());
    }

    private void entry(Entry entry, String id, SortedMap<String, byte[]> files) throws Spoilt {
      String folder = entry.kind().folder() + "/" + id + "/";
      Map<String, Object> facts = pruning(entry.facts()).tree(entry.origin().facts(), Set.of());
      withOrigin(facts);
      files.put(folder + entry.kind().word() + ".yaml", bytes(YamlTree.write(facts)));
      int languages = 0;
      for (Lang lang : into.languages()) {
        byte[] words = archive.files().get(entry.origin().folder() + lang.tag() + ".md");
        if (words == null) continue;
        languages++;
        files.put(folder + lang.tag() + ".md", bytes(linked(new String(words, StandardCharsets.UTF_8))));
      }
      if (languages == 0) throw new Spoilt(Reason.NO_LANGUAGE, tags(settings().languages()), tags(into.languages()));
      archive.files().forEach((path, bytes) -> {
        if (path.startsWith(entry.origin().folder()) && !path.endsWith(".md") && !path.endsWith(".yaml"))
          files.put(folder + path.substring(entry.origin().folder().length()), bytes);
      });
    }

    private static String tags(List<Lang> languages) {
      return String.join(", ", languages.stream().map(Lang::tag).toList());
    }

    private Pruning pruning(Record facts) {
      return new Pruning(facts, this::idHere, spoken(), Set.copyOf(into.languages()));
    }

    /** The id that a reference has in the programme: one that is there, or one that is brought along. */
    private Optional<String> idHere(Ref ref) {
      String known = ids.get(ref.id());
      if (known != null) return Optional.of(known);
      Optional<Item> along = item(ref.id());
      Optional<Item> there = into.item(ref.id());
      if (there.isPresent() && along.map(Item::kind).filter(there.get().kind()::equals).isPresent())
        return Optional.of(ref.id());
      if (along.isPresent()) {
        bring(along.get(), free(ref.id()));
        return Optional.ofNullable(ids.get(ref.id()));
      }
      boolean isThere = into.entry(ref.id()).filter(one -> ref.kinds().isEmpty() || ref.kinds().contains(one.kind()))
          .isPresent();
      if (!isThere) left.add(ref.id());
      return isThere ? Optional.of(ref.id()) : Optional.empty();
    }

    private void bring(Item item, String id) {
      ids.put(item.id(), id);
      brought.put(id, item);
    }

    /** What is brought along may bring more. */
    private void registers(SortedMap<String, byte[]> files, String itself) throws Spoilt {
      Map<String, Map<String, Object>> added = new TreeMap<>();
      Set<String> done = new HashSet<>();
      while (done.size() < brought.size())
        for (Map.Entry<String, Item> one : List.copyOf(brought.entrySet())) {
          if (!done.add(one.getKey())) continue;
          Listed value = one.getValue().value();
          Map<String, Object> tree = pruning((Record) value).tree(one.getValue().node(), Set.of());
          if (one.getKey().equals(itself)) withOrigin(tree);
          added.computeIfAbsent("registers/" + one.getValue().kind().folder() + ".yaml", _ -> new LinkedHashMap<>())
              .put(one.getKey(), tree);
        }
      for (Map.Entry<String, Map<String, Object>> register : added.entrySet()) {
        String path = register.getKey();
        Optional<String> after = Lines.appended(path, Optional.ofNullable(sources.texts().get(path)),
            YamlTree.write(register.getValue()), "\n");
        files.put(path, bytes(after.orElseThrow(() -> new Spoilt(Reason.REGISTER, path))));
      }
    }

    /** What was taken over before keeps its first origin, as licences ask for. */
    private void withOrigin(Map<String, Object> facts) {
      boolean isTold = facts.get("adopted") instanceof Map<?, ?> told && told.containsKey("from");
      if (!isTold) facts.put("adopted", adopted(Optional.ofNullable(facts.get("licence"))));
    }

    /** @param own the licence of the thing itself, which goes before its programme's */
    private Map<String, Object> adopted(Optional<Object> own) {
      Map<String, Object> given = YamlTree.of(loaded.settings().orElseThrow().node());
      Map<String, Object> adopted = new LinkedHashMap<>();
      adopted.put("from", label(given.get("title")));
      adopted.put("id", archive.id());
      item(settings().owner().id())
          .ifPresent(owner -> adopted.put("owner", label(YamlTree.of(owner.node()).getOrDefault("title", ""))));
      if (!archive.note().address().isEmpty()) adopted.put("address", archive.note().address());
      own.or(() -> Optional.ofNullable(given.get("licence")))
          .ifPresent(licence -> adopted.put("licence", label(licence)));
      if (!archive.note().date().isEmpty()) adopted.put("date", archive.note().date());
      return adopted;
    }

    /** The same in each of the programme's languages: the text in that language, else the first one that there is. */
    private Object label(@org.jspecify.annotations.Nullable Object text) {
      if (!(text instanceof Map<?, ?> each)) return Objects.toString(text, "");
      Map<String, Object> label = new LinkedHashMap<>();
      for (Lang lang : into.languages()) {
        Object here = each.get(lang.tag());
        label.put(lang.tag(), here == null ? each.values().iterator().next() : here);
      }
      return label;
    }

    /** Links to what is not there become plain words. */
    private String linked(String words) {
      Matcher link = LINK.matcher(words);
      var text = new StringBuilder();
      while (link.find()) {
        String id = ids.getOrDefault(link.group(2), link.group(2));
        boolean isThere = isTaken(id) || ids.containsValue(id);
        if (!isThere) left.add(id);
        String anchor = Objects.toString(link.group(3), "");
        String instead = isThere ? "[" + link.group(1) + "](" + id + anchor + ")" : link.group(1);
        link.appendReplacement(text, Matcher.quoteReplacement(instead));
      }
      return link.appendTail(text).toString();
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
