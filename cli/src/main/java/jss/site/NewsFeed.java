package jss.site;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.News;
import jss.content.Settings;
import jss.content.Text;
import jss.content.When;
import jss.content.Words;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** The news of one language as an Atom feed (RFC 4287); there is none where it is not known where the site will lie. */
final class NewsFeed {
  private static final int MOST = 50;
  private static final String ATOM = "application/atom+xml";

  private NewsFeed() {}

  /** Where the feed lies; empty when there is none. */
  static Optional<String> path(Edition edition) {
    return edition.urls().base().filter(_ -> !news(edition).isEmpty()).map(_ -> path(edition.lang()));
  }

  private static String path(Lang lang) {
    return lang.tag() + "/feed.xml";
  }

  static Optional<Output> of(Edition edition) {
    return path(edition).map(path -> Output.text(path, () -> new Maker(edition).feed()));
  }

  private static List<News> news(Edition edition) {
    return edition.programme().all(Kind.NEWS, News.class).stream()
        .filter(news -> tells(news, edition.lang()))
        .limit(MOST)
        .toList();
  }

  /** What has no date has no place in a feed. */
  private static boolean tells(News news, Lang lang) {
    return news.words().containsKey(lang) && news.borrowed(lang).isEmpty() && date(news).isPresent();
  }

  /**
   * A day: the one that it was changed on, else its date. Atom asks for one also where only a month or a year is known,
   * and gets the first day of it; the day of publication is then left out.
   */
  private static Optional<LocalDate> date(News news) {
    return news.updated().or(() -> news.facts().date()).map(When::first);
  }

  /** All that needs the feed library, which is loaded when the first feed is made. */
  private record Maker(Edition edition) {
    String feed() {
      List<News> news = news(edition);
      Settings settings = edition.programme().settings();
      var feed = new Feed("atom_1.0");
      feed.setId(Identity.of(edition.programme()).urn("feed/" + edition.lang()));
      feed.setTitle(Plain.text(edition.texts().text("title.news") + " – " + settings.title().in(edition.lang())));
      var subtitle = new Content();
      subtitle.setType(Content.TEXT);
      subtitle.setValue(Plain.text(settings.lede().in(edition.lang())));
      feed.setSubtitle(subtitle);
      feed.setUpdated(date(news.stream().map(Maker::updated).max(Comparator.naturalOrder()).orElseThrow()));
      settings.licence().ifPresent(licence -> feed.setRights(Plain.text(licence.in(edition.lang()))));
      feed.setAuthors(authors());
      feed.setAlternateLinks(alternates());
      feed.setOtherLinks(List.of(link("self", path(edition.lang()), edition.lang(), ATOM)));
      feed.setEntries(news.stream().map(this::entry).toList());
      return text(feed);
    }

    private Entry entry(News news) {
      var entry = new Entry();
      Words<News.Text> words = Optional.ofNullable(news.words().get(edition.lang())).orElseThrow();
      String path = edition.urls().path(news.id(), edition.lang()).orElseThrow();
      entry.setId(Identity.of(edition.programme()).urn("news/" + news.id() + "/" + edition.lang()));
      entry.setTitle(Plain.text(words.text().title()));
      entry.setUpdated(date(updated(news)));
      news.facts().date().filter(When::isDay).ifPresent(day -> entry.setPublished(date(day.first())));
      entry.setAlternateLinks(List.of(link("alternate", path, edition.lang(), "text/html")));
      entry.setCategories(List.of(category(news)));
      summary(words.text()).ifPresent(entry::setSummary);
      var body = new Content();
      body.setType(Content.HTML);
      body.setValue(
          Plain.text(edition.body(news, new Here(path, edition.urls().base().map(base -> base + "/"))).markup()));
      if (!body.getValue().isEmpty()) entry.setContents(List.of(body));
      return entry;
    }

    private static Optional<Content> summary(Text words) {
      return words.summary().map(
          text -> {
            var summary = new Content();
            summary.setType(Content.TEXT);
            summary.setValue(Plain.text(text));
            return summary;
          });
    }

    private Category category(News news) {
      var category = new Category();
      category.setTerm(news.facts().type().name().toLowerCase(java.util.Locale.ROOT));
      category.setLabel(edition.texts().of("news-type", news.facts().type()));
      return category;
    }

    private List<SyndPerson> authors() {
      var owner = new Person();
      owner.setName(Plain.text(edition.title(edition.programme().settings().owner().id())));
      return List.of(owner);
    }

    /** The page with the news, and the feeds of the other languages. */
    private List<Link> alternates() {
      var links = new ArrayList<Link>();
      links.add(link("alternate", edition.urls().index(Section.NEWS, edition.lang()), edition.lang(), "text/html"));
      for (Lang lang : edition.languages())
        if (!lang.equals(edition.lang()) && edition.programme().all(Kind.NEWS, News.class).stream()
            .anyMatch(news -> tells(news, lang)))
          links.add(link("alternate", path(lang), lang, ATOM));
      return links;
    }

    private Link link(String relation, String path, Lang lang, String type) {
      var link = new Link();
      link.setRel(relation);
      link.setHref(edition.urls().absolute(path).orElseThrow());
      link.setHreflang(lang.tag());
      link.setType(type);
      return link;
    }

    private static LocalDate updated(News news) {
      return NewsFeed.date(news).orElseThrow();
    }

    private static Date date(LocalDate day) {
      return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private String text(Feed feed) {
      try {
        Document document = new WireFeedOutput().outputJDom(feed);
        document.getRootElement().setAttribute("lang", edition.lang().tag(), Namespace.XML_NAMESPACE);
        return new XMLOutputter(Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX)).outputString(document);
      } catch (FeedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
