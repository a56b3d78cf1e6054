package jss.start;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Name;
import jss.content.Programme;
import jss.edit.Changes;
import jss.edit.Lines;
import jss.problem.Suggestion;
import jss.source.Source;
import jss.source.Sources;

/** An entry, or an item of a register, that is new to a programme. */
public record Beginning(Changes changes) {

  /**
   * What is asked for.
   *
   * @param title in the programme's source language
   * @param from the id of another one of the kind, to begin with what it says
   * @param today for dates that must be there
   */
  public record Request(Kind kind, String id, Optional<String> title, Optional<String> from, LocalDate today) {
    public Request {
      title = title.map(text -> text.replaceAll("\\s+|\\p{Cntrl}", " ").strip()).filter(text -> !text.isEmpty());
    }
  }

  /** Something that reads a file of the programme. */
  public interface Files {
    byte[] read(String path) throws java.io.IOException;
  }

  /**
   * @param names every id that was written in it, also of what could not be read
   * @throws Denied when it cannot begin so
   */
  public static Beginning of(Request request, Programme programme, Sources sources, Collection<Name> names,
      Files files) throws Denied, java.io.IOException {
    FreeId.check(request.id(), request.title(), request.kind(), names, sources);
    for (String id : request.from().stream().toList()) readable(id, request.kind(), programme, names);
    var ground = new Ground(programme, request.id(), request.title(), request.today());
    var end = Lines.end(programme.node().span().source().text());
    if (!request.kind().isEntry()) return item(request, ground, sources, end);
    SortedMap<String, byte[]> made = new TreeMap<>();
    String folder = request.kind().folder() + "/" + request.id() + "/";
    if (request.from().isPresent()) copy(entry(request, programme), ground, folder, sources, files, made);
    else fresh(request.kind(), ground, folder, end, made);
    return new Beginning(Changes.of(made, Set.of()));
  }

  /** One that is there and has faults is told of as such. */
  private static void readable(String id, Kind kind, Programme programme, Collection<Name> names) throws Denied {
    boolean isRead = programme.entry(id).isPresent() || programme.item(id).isPresent();
    for (Name name : names)
      if (!isRead && name.kind() == kind && name.id().equals(id))
        throw new Denied("broken", id, name.at().source().path());
  }

  private static void fresh(Kind kind, Ground ground, String folder, String end, SortedMap<String, byte[]> made)
      throws Denied {
    made.put(folder + kind.word() + ".yaml", bytes(Lines.ended(new FactsSkeleton(kind, ground).yaml(), end)));
    for (Lang lang : ground.languages())
      made.put(folder + lang.tag() + ".md", bytes(Lines.ended(new WordsSkeleton(kind, ground, lang).markdown(), end)));
  }

  private static void copy(Entry from, Ground ground, String folder, Sources sources, Files files,
      SortedMap<String, byte[]> made) throws java.io.IOException {
    String old = from.origin().folder();
    made.put(folder + from.kind().word() + ".yaml", bytes(Copy.facts(from, ground)));
    for (Lang lang : ground.languages())
      if (from.words(lang).isPresent())
        made.put(folder + lang.tag() + ".md", bytes(Copy.words(from.words(lang).get(), ground)));
    for (String path : sources.assets().keySet())
      if (path.startsWith(old)) made.put(folder + path.substring(old.length()), files.read(path));
  }

  private static Beginning item(Request request, Ground ground, Sources sources, String end) throws Denied {
    String path = "registers/" + request.kind().folder() + ".yaml";
    Optional<Source> before = Optional.ofNullable(sources.texts().get(path));
    String yaml = request.from().isPresent()
        ? Copy.item(item(request, ground.programme()), ground)
        : new FactsSkeleton(request.kind(), ground).yaml();
    String after = Lines.appended(path, before, yaml, end)
        .orElseThrow(() -> new Denied("register-closed", path));
    return new Beginning(Changes.of(new TreeMap<>(java.util.Map.of(path, bytes(after))), Set.of(path)));
  }

  private static Entry entry(Request request, Programme programme) throws Denied {
    String id = request.from().orElseThrow();
    Optional<Entry> entry = programme.entry(id).filter(one -> one.kind() == request.kind());
    if (entry.isPresent()) return entry.get();
    throw unknown(request.kind(), id, programme.all(request.kind(), Entry.class).stream().map(Entry::id).toList());
  }

  private static Item item(Request request, Programme programme) throws Denied {
    String id = request.from().orElseThrow();
    Optional<Item> item = programme.item(id).filter(one -> one.kind() == request.kind());
    if (item.isPresent()) return item.get();
    throw unknown(request.kind(), id, programme.items(request.kind()).stream().map(Item::id).toList());
  }

  private static Denied unknown(Kind kind, String id, Collection<String> known) {
    return new Denied("unknown-id", Suggestion.among(known, id), id, "kind." + kind.word(), kind.folder());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
