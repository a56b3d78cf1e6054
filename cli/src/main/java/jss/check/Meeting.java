package jss.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jss.content.Lang;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.source.Span;

/**
 * Keys of facts held against the keys of their words, so that one slip is one problem: a key that was renamed in one
 * place alone is told there, with what it should have been.
 *
 * @param known keys in the facts
 * @param needed those of them that must have words
 * @param sides the words, a language each
 * @param place where a key of the facts stands
 * @param whole where the facts' keys stand together
 */
record Meeting(
    Collection<String> known, List<String> needed, List<Side> sides, Function<String, Span> place, Span whole) {
  /**
   * The words in one language.
   *
   * @param place where a key of the words stands
   * @param whole where they stand together, or would
   */
  record Side(Lang lang, Collection<String> keys, Function<String, Span> place, Span whole) {
    private boolean lacks(String key) {
      return !keys.contains(key);
    }
  }

  void tell(Problem.Sink problems) {
    if (sides.stream().allMatch(side -> known.containsAll(side.keys()) && side.keys().containsAll(needed))) return;
    List<List<String>> extras = sides.stream().map(this::extras).toList();
    for (String key : needed) {
      List<Side> without = sides.stream().filter(side -> side.lacks(key)).toList();
      if (without.isEmpty()) continue;
      if (without.size() == sides.size()) inNoLanguage(key, extras, problems);
      else inSomeLanguages(key, without, extras, problems);
    }
    for (int i = 0; i < sides.size(); i++)
      for (String extra : List.copyOf(extras.get(i))) {
        extras.forEach(others -> others.remove(extra));
        wordsWithoutKey(extra, sides.get(i), Suggestion.among(unused(), extra), problems);
      }
  }

  /** It was added to the facts, or renamed there: then all languages have another key too many. */
  private void inNoLanguage(String key, List<List<String>> extras, Problem.Sink problems) {
    var common = new ArrayList<>(extras.getFirst());
    extras.forEach(common::retainAll);
    Optional<String> renamed = pair(key, common);
    renamed.ifPresent(was -> extras.forEach(others -> others.remove(was)));
    keyWithoutWords(key, sides, renamed, problems);
  }

  /** It was forgotten in some languages, or misspelt there. */
  private void inSomeLanguages(String key, List<Side> without, List<List<String>> extras, Problem.Sink problems) {
    var left = new ArrayList<Side>();
    for (Side side : without) {
      List<String> here = extras.get(sides.indexOf(side));
      Optional<String> misspelt = pair(key, here);
      misspelt.ifPresentOrElse(extra -> wordsWithoutKey(extra, side, Optional.of(key), problems), () -> left.add(side));
      misspelt.ifPresent(here::remove);
    }
    if (!left.isEmpty()) keyWithoutWords(key, left, Optional.empty(), problems);
  }

  private List<String> extras(Side side) {
    return new ArrayList<>(side.keys().stream().filter(key -> !known.contains(key)).toList());
  }

  /** The extra key that was meant for it: one spelt nearly so, or the only one where only one key lacks words. */
  private Optional<String> pair(String key, List<String> extras) {
    boolean isOnly = extras.size() == 1
        && needed.stream().filter(each -> sides.stream().anyMatch(side -> side.lacks(each))).count() == 1;
    return isOnly ? Optional.of(extras.getFirst()) : Suggestion.among(extras, key);
  }

  /** Keys of the facts that no language has words for, though they may have. */
  private List<String> unused() {
    return known.stream().filter(key -> !needed.contains(key) && sides.stream().allMatch(side -> side.lacks(key)))
        .toList();
  }

  private void keyWithoutWords(String key, List<Side> without, Optional<String> renamed, Problem.Sink problems) {
    problems.accept(
        Problem.of("key-without-words", place.apply(key))
            .with("key", key)
            .with("languages", Languages.words(without.stream().map(Side::lang).toList()))
            .suggest(renamed)
            .related(renamed.map(without.getFirst().place()).orElse(without.getFirst().whole())));
  }

  private void wordsWithoutKey(String extra, Side side, Optional<String> meant, Problem.Sink problems) {
    problems.accept(
        Problem.of("words-without-key", side.place().apply(extra))
            .with("key", extra)
            .with("file", whole.source().path())
            .suggest(meant)
            .related(meant.filter(known::contains).map(place).orElse(whole)));
  }
}
