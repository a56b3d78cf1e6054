package jss.check;

import java.util.List;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Redirect;
import jss.content.Slugs;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** Addresses that an editor wrote and that are not small letters, digits and hyphens, or titles that give none. */
final class SlugMalformed implements Check.OfWords, Check.OfEntry {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    Optional<String> slug = words.text().slug();
    if (slug.isPresent()) tell(slug.get(), Place.value(words.front(), "slug"), problems);
    else
      if (Slugs.of(words.text().title()).isEmpty())
        problems
            .accept(Problem.of("slug-needed", Place.value(words.front(), "title")).with("title", words.text().title()));
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    List<Redirect> redirects = entry.redirects();
    for (int i = 0; i < redirects.size(); i++)
      tell(redirects.get(i).slug(), Place.value(entry.origin().facts(), "redirects", i, "slug"), problems);
  }

  private static void tell(String slug, Span at, Problem.Sink problems) {
    String better = Slugs.of(slug);
    if (slug.equals(better) && !slug.equals("index")) return; // index.html is the section's own page
    problems.accept(
        Problem.of("slug-malformed", at)
            .with("slug", slug)
            .suggest(Optional.of(better).filter(one -> !one.isEmpty() && !one.equals(slug))));
  }
}
