package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Kind;
import jss.content.News;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the news, year by year. */
final class NewsListPage {
  private NewsListPage() {}

  record View(Frame frame, List<Year> years) {}

  /** @param year empty for news that nobody knows the date of */
  record Year(Optional<Integer> year, List<NewsCard> news) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.NEWS);
    return edition.page(spot, "news-list.ftlh", frame -> new View(frame, years(edition, new Here(spot.path()))));
  }

  private static List<Year> years(Edition edition, Here here) {
    var years = new ArrayList<Year>();
    for (News news : edition.programme().all(Kind.NEWS, News.class)) {
      Optional<Integer> year = news.facts().date().map(date -> date.first().getYear());
      if (years.isEmpty() || !years.getLast().year().equals(year)) years.add(new Year(year, new ArrayList<>()));
      NewsCard.of(news, edition, here).ifPresent(years.getLast().news()::add);
    }
    return years;
  }
}
