package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Address;
import jss.content.News;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page of one piece of news. */
final class NewsPage {
  private NewsPage() {}

  record View(
      Frame frame,
      String type,
      Optional<Dates.Shown> date,
      Html picture,
      Html body,
      Optional<Link> gathering,
      Optional<String> link,
      List<Link> themes,
      List<Link> regions,
      Neighbours.Shown neighbours,
      Optional<Dates.Shown> updated) {}

  static Optional<Output> of(Edition edition, News news) {
    return edition.spot(news, Section.NEWS)
        .map(spot -> edition.page(spot, "news.ftlh", frame -> view(edition, news, frame, new Here(spot.path()))));
  }

  private static View view(Edition edition, News news, Frame frame, Here here) {
    News.Facts facts = news.facts();
    return new View(
        frame,
        edition.texts().of("news-type", facts.type()),
        facts.date().map(edition.dates()::when),
        facts.picture().map(picture -> edition.picture(picture.path(), alt(news, edition), here)).orElse(Html.EMPTY),
        edition.body(news, here),
        facts.gathering().flatMap(ref -> edition.reference(ref.id(), here)),
        facts.link().map(Address::text),
        edition.links(facts.themes(), here),
        edition.links(facts.regions(), here),
        edition.newsNeighbours().of(news, edition, here),
        facts.updated().map(edition.dates()::when));
  }

  private static String alt(News news, Edition edition) {
    return Optional.ofNullable(news.words().get(edition.lang())).map(Words::text).flatMap(News.Text::alt).orElse("");
  }
}
