package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Redirect;
import jss.content.Slugs;
import jss.render.Here;
import jss.render.Output;
import jss.render.Urls;

/** Small pages that only lead on: from an old address to the new one, and from an id to its page in each language. */
final class Signposts {
  private final Urls urls;
  private final List<Entry> entries;
  private final List<Edition> editions;

  Signposts(Common common, List<Edition> editions) {
    this.urls = common.urls();
    this.entries = common.programme().entries();
    this.editions = editions;
  }

  /**
   * @param lang tag of the page's own language
   * @param canonical the whole address of the page that has taken this one's place
   * @param choices where it leads, one for each language; at once when there is only one
   */
  record View(String lang, String assets, String site, String title, Optional<String> canonical,
      List<Choice> choices) {}

  /** @param lang tag */
  record Choice(String lang, String name, String title, String href) {}

  private record Move(Entry entry, Edition edition, String from, String to) {}

  /**
   * A page at every old address, which works on any host, and {@code _redirects} for those that know it.
   *
   * @param taken paths of the site: an address that is in use again leads nowhere else
   */
  List<Output> ofOldAddresses(Set<String> taken) {
    var outputs = new ArrayList<Output>();
    var lines = new StringBuilder();
    Set<String> gone = new TreeSet<>(taken);
    for (Entry entry : entries)
      for (Redirect redirect : entry.redirects())
        move(entry, redirect).filter(move -> gone.add(move.from())).ifPresent(move -> {
          outputs.add(new Output(move.from(), () -> page(move)));
          lines.append(line(move));
        });
    if (!outputs.isEmpty()) outputs.add(Output.text("_redirects", lines::toString));
    return outputs;
  }

  /** To the page in the language that it stood in, else in the first one that there still is. */
  private Optional<Move> move(Entry entry, Redirect redirect) {
    Optional<Edition> edition =
        there(entry).stream().filter(found -> found.lang().equals(redirect.lang())).findFirst()
            .or(() -> there(entry).stream().findFirst());
    return urls.path(entry, redirect.slug(), redirect.lang())
        .flatMap(from -> edition.map(found -> new Move(entry, found, from, path(entry, found))));
  }

  private List<Edition> there(Entry entry) {
    return editions.stream()
        .filter(edition -> urls.path(entry.id(), edition.lang()).isPresent())
        .filter(edition -> urls.borrowed(entry.id(), edition.lang()).isEmpty())
        .toList();
  }

  private String path(Entry entry, Edition edition) {
    return urls.path(entry.id(), edition.lang()).orElseThrow();
  }

  private byte[] page(Move move) {
    return page(List.of(choice(move.entry(), move.edition(), new Here(move.from()))), move.edition(),
        new Here(move.from()), urls.absolute(move.to()));
  }

  /** {@code /nb/verktoy/gammel.html /nb/verktoy/ny.html 301}, from the root of the host. */
  private String line(Move move) {
    var root = new Here(move.from(), Optional.of(move.edition().root().orElse("/")));
    return root.to(move.from()) + " " + root.to(move.to()) + " 301\n";
  }

  /**
   * Short addresses that never change, such as {@code i/tankekart.html}, to be printed or scanned, also those by an id
   * that an entry had before. They are of use where it is known where the site lies, and made there alone.
   */
  List<Output> ofIds() {
    var outputs = new ArrayList<Output>();
    if (urls.base().isEmpty()) return outputs;
    Set<String> taken = new TreeSet<>();
    for (Entry entry : entries) if (taken.add(entry.id())) ofId(entry.id(), entry).ifPresent(outputs::add);
    for (Entry entry : entries)
      for (String former : entry.formerIds())
        if (former.equals(Slugs.of(former)) && taken.add(former)) ofId(former, entry).ifPresent(outputs::add);
    return outputs;
  }

  private Optional<Output> ofId(String id, Entry entry) {
    List<Edition> there = there(entry);
    Here here = new Here("i/" + id + ".html");
    if (there.isEmpty()) return Optional.empty();
    return Optional.of(new Output(here.path(),
        () -> page(there.stream().map(edition -> choice(entry, edition, here)).toList(), there.getFirst(), here,
            Optional.empty())));
  }

  private Choice choice(Entry entry, Edition edition, Here here) {
    Lang lang = edition.lang();
    return new Choice(lang.tag(), edition.name(lang), entry.title(lang), here.to(path(entry, edition)));
  }

  private static byte[] page(List<Choice> choices, Edition edition, Here here, Optional<String> canonical) {
    String site = edition.programme().settings().title().in(edition.lang());
    var view =
        new View(
            edition.lang().tag(), here.to("assets/"), site, choices.getFirst().title(), canonical, choices);
    return edition.common().templates().render("signpost.ftlh", view, edition.texts());
  }
}
