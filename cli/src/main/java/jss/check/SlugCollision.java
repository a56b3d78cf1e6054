package jss.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Redirect;
import jss.content.Slugs;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** Two pages of one kind and language with the same address, old addresses included. */
final class SlugCollision implements Check.OfProgramme {
  private record Address(Kind kind, Lang lang, String slug) {}

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<Address, Span> taken = new HashMap<>();
    List<Entry> entries = scope.programme().entries();
    for (Entry entry : entries)
      for (Lang lang : scope.languages())
        entry.words(lang).ifPresent(words -> page(entry.kind(), words, taken, problems));
    for (Kind kind : List.of(Kind.THEME, Kind.REGION))
      for (Item item : scope.programme().items(kind))
        for (Lang lang : scope.languages())
          take(new Address(kind, lang, Slugs.of(item.title(lang))), Place.key(item.node(), "title"), taken, problems);
    for (Entry entry : entries) {
      List<Redirect> redirects = entry.redirects();
      for (int i = 0; i < redirects.size(); i++) {
        Redirect old = redirects.get(i);
        Span at = Place.value(entry.origin().facts(), "redirects", i, "slug");
        take(new Address(entry.kind(), old.lang(), old.slug()), at, taken, problems);
      }
    }
  }

  private static void page(Kind kind, Words<? extends Text> words, Map<Address, Span> taken, Problem.Sink problems) {
    Text text = words.text();
    String slug = text.slug().orElseGet(() -> Slugs.of(text.title()));
    Span at = Place.value(words.front(), text.slug().isPresent() ? "slug" : "title");
    take(new Address(kind, words.lang(), slug), at, taken, problems);
  }

  private static void take(Address address, Span at, Map<Address, Span> taken, Problem.Sink problems) {
    if (address.slug().isEmpty()) return;
    Span first = taken.putIfAbsent(address, at);
    if (first == null) return;
    problems.accept(
        Problem.of("slug-collision", at)
            .with("slug", address.slug())
            .with("language", Languages.word(address.lang()))
            .related(first));
  }
}
