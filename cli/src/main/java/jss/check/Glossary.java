package jss.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Term;
import jss.source.Span;

/** The words that the programme has agreed on, and those that it wants nobody to use, ready to be looked for. */
final class Glossary {
  /** A word that is not to be used, and the one to use instead. */
  record Forbidden(String avoided, String preferred) {}

  /** A forbidden word where it was written. */
  record Found(Span at, String seen, Forbidden word) {}

  /**
   * A term in one language.
   *
   * @param forms all that it may look like, in small letters
   */
  record Agreed(String id, String word, Set<String> forms) {}

  private final Map<Lang, Map<String, Forbidden>> forbidden = new HashMap<>();
  private final Map<Lang, Map<String, Agreed>> agreed = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Glossary(Programme programme) {
    List<Item> terms = programme.items(Kind.TERM);
    if (terms.isEmpty()) return;
    for (Lang lang : programme.languages()) {
      Map<String, Agreed> words = new LinkedHashMap<>();
      for (Item item : terms)
        if (item.value() instanceof Term term)
          agreed(item.id(), term, lang).ifPresent(word -> words.put(item.id(), word));
      agreed.put(lang, words);
      forbidden.put(lang, forbidden(terms, words, lang));
      words.values().forEach(word -> measure(word.forms()));
      measure(forbidden.getOrDefault(lang, Map.of()).keySet());
    }
  }

  /** How many words the longest form has that begins with a word. */
  private void measure(Set<String> forms) {
    for (String form : forms) {
      int space = form.indexOf(' ');
      if (space > 0)
        longest.merge(form.substring(0, space), 1 + (int) form.chars().filter(c -> c == ' ').count(), Math::max);
    }
  }

  private static Optional<Agreed> agreed(String id, Term term, Lang lang) {
    return Optional.ofNullable(term.term().texts().get(lang)).map(word -> {
      Set<String> forms = new HashSet<>(Inflection.forms(word, lang));
      for (String form : term.forms().getOrDefault(lang, List.of())) forms.addAll(Inflection.forms(form, lang));
      return new Agreed(id, word, forms);
    });
  }

  /** What is also a form of a word that is agreed on is not forbidden: Swedish "fasen" is of "fas" and not of "fase". */
  private static Map<String, Forbidden> forbidden(List<Item> terms, Map<String, Agreed> words, Lang lang) {
    Map<String, Forbidden> forms = new HashMap<>();
    for (Item item : terms) {
      if (!(item.value() instanceof Term term)) continue;
      List<String> avoid = term.avoid().getOrDefault(lang, List.of());
      for (String avoided : avoid)
        for (String form : looked(avoided, avoid, lang))
          forms.putIfAbsent(form, new Forbidden(avoided, term.term().in(lang)));
    }
    words.values().forEach(word -> forms.keySet().removeAll(word.forms()));
    return forms;
  }

  /** Who lists a word's forms means those, and not the others. */
  private static Set<String> looked(String avoided, List<String> all, Lang lang) {
    Set<String> forms = Inflection.forms(avoided, lang);
    boolean hasForms = all.stream().anyMatch(other -> !other.equals(avoided)
        && (forms.contains(other.toLowerCase(Locale.ROOT))
            || Inflection.forms(other, lang).contains(avoided.toLowerCase(Locale.ROOT))));
    return hasForms ? Set.of(avoided.toLowerCase(Locale.ROOT)) : forms;
  }

  boolean forbids(Lang lang) {
    return !forbidden.getOrDefault(lang, Map.of()).isEmpty();
  }

  /** The terms that have a word in that language, by id. */
  Map<String, Agreed> agreed(Lang lang) {
    return agreed.getOrDefault(lang, Map.of());
  }

  /** The forbidden words in a text, in order. */
  List<Found> forbiddenIn(Span text, Lang lang) {
    var found = new ArrayList<Found>();
    Map<String, Forbidden> forms = forbidden.getOrDefault(lang, Map.of());
    Prose.of(text).forEachWord(first -> longest.getOrDefault(first, 1), (start, end, small) -> {
      Forbidden one = forms.get(small);
      if (one == null) return;
      var at = new Span(text.source(), start, end);
      found.add(new Found(at, at.text(), one));
    });
    return found;
  }

  /** Where each word is written in some texts, and each few words that stand together, by their small letters. */
  Map<String, List<Span>> places(List<Span> texts) {
    Map<String, List<Span>> places = new HashMap<>();
    for (Span text : texts)
      Prose.of(text).forEachWord(first -> longest.getOrDefault(first, 1), (start, end, small) -> places
          .computeIfAbsent(small, _ -> new ArrayList<>(1)).add(new Span(text.source(), start, end)));
    return places;
  }
}
