package jss.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Worded;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Span;

/** Steps, items, days and the like that have facts and no words, or words and no facts. */
final class KeysMeet implements Check.OfEntry {
  /** Words in one language for some facts. */
  private record Said(Lang lang, Object words, Node front) {}

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    var said = new ArrayList<Said>();
    for (Lang lang : scope.languages()) {
      Words<? extends Text> words = entry.words().get(lang);
      if (words != null) said.add(new Said(lang, words.text(), words.front()));
    }
    if (!said.isEmpty()) compare(entry.facts(), said, said.getFirst().words().getClass(), List.of(), entry, problems);
  }

  private static void compare(
      Object facts, List<Said> said, Class<?> text, List<Object> path, Entry entry, Problem.Sink problems) {
    for (Keys keys : Keys.of(facts.getClass(), text)) {
      Map<?, ?> known = keys.inFacts(facts);
      boolean isSame = isSame(keys, known, said);
      if (isSame && !keys.nests()) continue;
      List<Object> at = Plan.join(path, keys.key());
      if (known.isEmpty() && !isSame) {
        wholeMap(keys, said, at, entry, problems);
        continue;
      }
      if (!isSame) meeting(keys, known, said, at, entry).tell(problems);
      if (!keys.nests()) continue;
      known.forEach(
          (key, value) -> {
            List<Said> within =
                said.stream()
                    .filter(one -> keys.inWords(one.words()).containsKey(key))
                    .map(one -> new Said(one.lang(), value(keys.inWords(one.words()), key), one.front()))
                    .toList();
            if (!within.isEmpty()) compare(value, within, keys.text(), Plan.join(at, key), entry, problems);
          });
    }
  }

  private static boolean isSame(Keys keys, Map<?, ?> known, List<Said> said) {
    for (Said one : said) if (!keys.inWords(one.words()).keySet().equals(known.keySet())) return false;
    return true;
  }

  private static Object value(Map<?, ?> map, Object key) {
    return java.util.Objects.requireNonNull(map.get(key));
  }

  private static Meeting meeting(Keys keys, Map<?, ?> known, List<Said> said, List<Object> at, Entry entry) {
    List<String> needed =
        known.entrySet().stream()
            .filter(fact -> needsWords(fact.getValue(), keys.text()))
            .map(fact -> (String) fact.getKey())
            .toList();
    Node facts = entry.origin().facts();
    return new Meeting(
        strings(known), needed, said.stream().map(one -> side(one, keys, at)).toList(), key -> key(facts, at, key),
        key(facts, at));
  }

  private static Meeting.Side side(Said one, Keys keys, List<Object> at) {
    return new Meeting.Side(
        one.lang(), strings(keys.inWords(one.words())), key -> key(one.front(), at, key), key(one.front(), at));
  }

  /** Words under a name that the facts don't have at all: one thing is missing, not as many as there are keys. */
  private static void wholeMap(Keys keys, List<Said> said, List<Object> at, Entry entry, Problem.Sink problems) {
    Said first = said.stream().filter(one -> !keys.inWords(one.words()).isEmpty()).findFirst().orElseThrow();
    Node facts = entry.origin().facts();
    problems.accept(
        Problem.of("words-without-key", key(first.front(), at))
            .with("key", keys.key())
            .with("file", entry.origin().source().path())
            .related(key(facts, at)));
  }

  private static boolean needsWords(Object facts, Class<?> text) {
    if (facts instanceof Worded worded && worded.needsWords()) return true;
    for (Keys keys : Keys.of(facts.getClass(), text))
      for (Object inner : keys.inFacts(facts).values()) if (needsWords(inner, keys.text())) return true;
    return !(facts instanceof Worded) && Keys.hasRequired(text);
  }

  private static Span key(Node root, List<Object> path, Object... more) {
    return Place.key(root, Plan.join(path, more).toArray());
  }

  private static List<String> strings(Map<?, ?> map) {
    return map.keySet().stream().map(String.class::cast).toList();
  }
}
