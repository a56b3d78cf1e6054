package jss.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.render.Output;
import jss.source.Source;
import jss.source.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** A small programme to put files into, and the site that it then gives; nothing is on a disk. */
final class SmallSite {
  private final SortedMap<String, Source> texts = new TreeMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private Optional<String> base = Optional.empty();

  SmallSite() {
    write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        published: 2020-01-13
        time-zone: Europe/Oslo
        """);
    write("registers/organisations.yaml", "kommunen: {title: {nb: Kommunen, sv: Kommunen}}\n");
    write("registers/phases.yaml", "start: {title: {nb: Start, sv: Start}, symbol: lens}\n");
  }

  /** At an address, without a last {@code /}. */
  SmallSite at(String address) {
    base = Optional.of(address);
    return this;
  }

  SmallSite write(String path, String text) {
    texts.put(path, Source.of(path, text));
    return this;
  }

  SmallSite file(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** A page with a title and the same body in both languages. */
  SmallSite page(String id, String body) {
    write("pages/" + id + "/page.yaml", "menu: true\n");
    return words("pages/" + id, "title: " + id + "\n", body);
  }

  /** The same front matter and body in both languages. */
  SmallSite words(String folder, String front, String body) {
    write(folder + "/nb.md", "---\n" + front + "---\n" + body);
    return write(folder + "/sv.md", "---\n" + front + "---\n" + body);
  }

  SmallSite tool(String id, String front) {
    write("tools/" + id + "/tool.yaml", """
        phase: start
        participants: {min: 4, max: 40}
        prepare: 20 min
        difficulty: easy
        materials: {ark: {per: group, count: 1}}
        steps:
          tegn: {minutes: 50, form: groups}
          vis: {minutes: 25, form: plenary}
        """);
    return words("tools/" + id, front + "materials: {ark: Ark}\nsteps: {tegn: Tegn, vis: Vis}\n", "");
  }

  SmallSite gathering(String id, String facts, String words) {
    write("gatherings/" + id + "/gathering.yaml", "type: gathering\n" + facts);
    return words("gatherings/" + id, words, "");
  }

  Programme programme() {
    var sizes = new TreeMap<String, Long>();
    files.forEach((path, bytes) -> sizes.put(path, (long) bytes.length));
    var sources = new Sources(Path.of("none"), texts, sizes, List.of(), List.copyOf(texts.keySet()));
    Loaded loaded = EntryLoader.load(sources);
    assertThat(loaded.problems()).isEmpty();
    var settings = loaded.settings().orElseThrow();
    return new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sizes);
  }

  Site site() {
    return Site.of(programme(), options());
  }

  Common common() {
    return Site.common(programme(), options());
  }

  private Site.Options options() {
    return new Site.Options(base, List.of(), path -> Optional.ofNullable(files.get(path)).orElseThrow());
  }

  /** Every file of the site by its path. */
  Map<String, byte[]> made() {
    Map<String, byte[]> made = new TreeMap<>();
    for (Output output : site().outputs()) assertThat(made.put(output.path(), output.body().get())).isNull();
    return made;
  }

  List<String> paths() {
    return site().outputs().stream().map(Output::path).sorted().toList();
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    return site().outputs().stream().filter(output -> output.path().equals(path)).findFirst().orElseThrow().body()
        .get();
  }
}
