package jss.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jss.check.PageLinks.Fault;
import jss.check.PageLinks.Form;
import jss.check.PageLinks.Target;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Slugs;
import jss.content.Words;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Span;

/** What is wrong on finished pages, at the words that caused it; else at the entry, once for the whole site. */
public final class BrokenLinks {
  /** Where things lie in the site. */
  public interface Addresses {
    /** The page of an entry or item, or {@code page#place}; empty when it has none in that language. */
    Optional<String> path(String id, Lang lang);

    /** A file of the content. */
    String file(String asset);
  }

  /** Where a page comes from. */
  private record Origin(Entry entry, Lang lang) {}

  /** @param link as its author wrote it */
  private record Written(String link, Span at) {}

  private final Programme programme;
  private final Addresses addresses;
  private final Map<String, Origin> origins = new HashMap<>();

  private BrokenLinks(Programme programme, Addresses addresses) {
    this.programme = programme;
    this.addresses = addresses;
    for (Entry entry : programme.entries())
      for (Lang lang : programme.languages())
        addresses.path(entry.id(), lang).ifPresent(path -> origins.put(path, new Origin(entry, lang)));
  }

  public static List<Problem> problems(Programme programme, List<Fault> faults, Addresses addresses) {
    if (faults.isEmpty()) return List.of();
    var links = new BrokenLinks(programme, addresses);
    var problems = new ArrayList<Problem>();
    Set<Object> told = new HashSet<>();
    for (Fault fault : faults) links.tell(fault, told, problems);
    problems.sort(null);
    return problems;
  }

  /** @param told what was told already: a fault of a template is on many pages, a heading's in each language */
  private void tell(Fault fault, Set<Object> told, List<Problem> problems) {
    Optional<Origin> origin = Optional.ofNullable(origins.get(fault.page()));
    List<Written> written = origin.map(from -> written(from, fault)).orElse(List.of());
    for (Written at : written) if (told.add(at)) problems.add(problem(fault, at));
    Object what = List.of(fault.form(), fault.target().<Object>map(target -> target).orElse(fault.written()));
    if (written.isEmpty() && told.add(what)) problems.add(problem(fault, new Written(fault.written(), start(origin))));
  }

  private Span start(Optional<Origin> origin) {
    return origin.map(from -> Span.startOf(from.entry().origin().source()))
        .orElseGet(() -> Span.startOf(programme.node().span().source()));
  }

  private static Problem problem(Fault fault, Written written) {
    if (fault.form() == Form.REPEATED_ID)
      return Problem.of("id-repeated", written.at()).with("id", fault.written()).with("page", fault.page());
    return Problem.of("link-broken", written.at())
        .with("link", written.link())
        .with("what", what(fault))
        .with("page", fault.page())
        .suggest(fault.meant().map(meant -> fault.form() == Form.NO_PAGE ? meant : anchored(written.link(), meant)));
  }

  private static String anchored(String link, String anchor) {
    return Programme.target(link) + "#" + anchor;
  }

  private static Word what(Fault fault) {
    if (fault.target().isEmpty()) return new Word("link.outside");
    Target target = fault.target().get();
    return fault.form() == Form.NO_PAGE
        ? new Word("link.no-page", Map.of("path", target.path()))
        : new Word("link.no-anchor", Map.of("path", target.path(), "anchor", target.anchor()));
  }

  /** The places in the entry's own text that gave what is wrong. */
  private List<Written> written(Origin from, Fault fault) {
    Body body = from.entry().words(from.lang()).map(Words::body).orElse(Body.EMPTY);
    if (fault.form() == Form.REPEATED_ID) return headings(from.entry(), body, fault.written());
    String folder = from.entry().origin().folder();
    return Stream.concat(
        body.links().stream()
            .filter(link -> leads(link.destination(), from, fault))
            .map(link -> new Written(link.destination(), link.at())),
        body.pictures().stream()
            .filter(picture -> is(addresses.file(folder + picture.destination()), fault))
            .map(picture -> new Written(picture.destination(), picture.at())))
        .toList();
  }

  private boolean leads(String destination, Origin from, Fault fault) {
    if (destination.startsWith("#")) return is(fault.page() + destination, fault);
    String id = Programme.target(destination);
    String page =
        addresses.path(id, from.lang()).orElseGet(() -> addresses.file(from.entry().origin().folder() + id));
    return is(page + destination.substring(id.length()), fault);
  }

  private static boolean is(String address, Fault fault) {
    String path = Programme.target(address);
    String anchor = path.length() < address.length() ? address.substring(path.length() + 1) : "";
    return fault.target().filter(new Target(path, anchor)::equals).isPresent();
  }

  /** Headings are named by what they say in the source language. */
  private List<Written> headings(Entry entry, Body body, String id) {
    Body source = entry.words(programme.sourceLanguage()).map(Words::body).orElse(body);
    return source.headings().stream()
        .filter(heading -> Slugs.of(heading.text()).equals(id))
        .map(heading -> new Written(id, heading.at()))
        .toList();
  }
}
