package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Kind;
import jss.content.News;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;

/** A piece of news at a glance. */
record NewsCard(String title, String href, Html marks, String type, Optional<Dates.Shown> date,
    Optional<String> summary) {
  static Optional<NewsCard> of(News news, Edition edition, Here here) {
    return edition
        .link(news.id(), here)
        .map(
            link -> new NewsCard(
                link.title(),
                link.href(),
                link.marks(),
                edition.texts().of("news-type", news.facts().type()),
                news.facts().date().map(edition.dates()::when),
                news.words(edition.lang()).flatMap(words -> words.text().summary())));
  }

  /** Newest first. */
  static List<NewsCard> all(Edition edition, Here here) {
    return edition.programme().all(Kind.NEWS, News.class).stream().flatMap(news -> of(news, edition, here).stream())
        .toList();
  }
}
