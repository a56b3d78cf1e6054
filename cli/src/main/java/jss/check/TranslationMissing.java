package jss.check;

import jss.content.Entry;
import jss.content.Lang;
import jss.content.Missing.Policy;
import jss.content.Redirect;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** Entries without a file for each of the programme's languages. */
final class TranslationMissing implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (entry.words().isEmpty()) {
      Lang source = scope.programme().sourceLanguage();
      problems.accept(
          Problem.of("words-missing", Place.first(entry.origin().facts()))
              .with("file", entry.origin().folder() + source.tag() + ".md"));
      return;
    }
    if (scope.programme().settings().missing(entry.kind()) != Policy.ERROR) return;
    for (Lang lang : scope.languages()) {
      if (entry.words(lang).isPresent()) continue;
      problems.accept(
          Problem.of("translation-missing", title(entry, scope))
              .with("language", Languages.word(lang))
              .with("file", entry.origin().folder() + lang.tag() + ".md"));
    }
    for (Redirect old : entry.redirects()) {
      if (scope.languages().contains(old.lang())) continue;
      int index = entry.redirects().indexOf(old);
      problems.accept(
          Problem.of("language-unknown", Place.value(entry.origin().facts(), "redirects", index, "lang"))
              .with("seen", old.lang().tag())
              .with("known", Languages.tags(scope.languages())));
    }
  }

  /** The title in the first language that there is: the text that is to be translated. */
  private static Span title(Entry entry, Scope scope) {
    for (Lang lang : scope.languages()) {
      Words<? extends Text> words = entry.words().get(lang);
      if (words != null) return Place.value(words.front(), "title");
    }
    return Place.first(entry.origin().facts());
  }
}
