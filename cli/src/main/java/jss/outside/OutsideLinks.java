package jss.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Address;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Span;

/** The links of a programme that lead out of its site, and what is wrong with them. */
public final class OutsideLinks {
  private OutsideLinks() {}

  /** Each address with every place where it was written; the site's own, which may not be there yet, are left out. */
  public static SortedMap<String, List<Span>> of(Programme programme) {
    var found = new TreeMap<String, List<Span>>();
    Optional<String> own = programme.settings().address().map(Address::text);
    addresses(programme.settings(), found);
    for (Entry entry : programme.entries()) {
      addresses(entry.facts(), found);
      for (Words<? extends Text> words : entry.words().values()) {
        addresses(words.text(), found);
        for (Body.Link link : words.body().links()) add(link.destination(), link.at(), found);
      }
    }
    for (Kind kind : Kind.values()) for (Item item : programme.items(kind)) addresses(item.value(), found);
    own.ifPresent(site -> found.keySet().removeIf(address -> address.startsWith(site)));
    return found;
  }

  private static void addresses(Object written, Map<String, List<Span>> found) {
    Parts.forEach(written, Address.class, address -> add(address.text(), address.at(), found));
  }

  private static void add(String address, Span at, Map<String, List<Span>> found) {
    String start = address.toLowerCase(Locale.ROOT);
    if (start.startsWith("http://") || start.startsWith("https://"))
      found.computeIfAbsent(address, _ -> new ArrayList<>()).add(at);
  }

  /** At every place where such an address was written. */
  public static List<Problem> problems(Map<String, List<Span>> links, Map<String, Answer> answers) {
    var problems = new ArrayList<Problem>();
    links.forEach((address, places) -> {
      Answer answer = answers.get(address);
      if (answer != null) places.forEach(at -> problem(address, answer, at).ifPresent(problems::add));
    });
    problems.sort(null);
    return problems;
  }

  private static Optional<Problem> problem(String address, Answer answer, Span at) {
    return switch (answer.verdict()) {
      case GOOD, UNKNOWN -> Optional.empty();
      case GONE -> Optional.of(Problem.of("link-external-broken", at).with("address", address)
          .with("why", new Word("outside." + answer.why())));
      case MOVED -> Optional.of(Problem.of("link-external-moved", at).with("address", address)
          .suggest(Optional.of(withAnchor(answer.moved(), address))));
    };
  }

  private static String withAnchor(String moved, String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? moved : moved + address.substring(hash);
  }
}
