package jss.site;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Address;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Minutes;
import jss.content.News;
import jss.content.Organisation;
import jss.content.Ref;
import jss.content.Text;
import jss.content.Tool;
import jss.content.When;
import jss.content.Words;
import jss.render.Html;
import jss.render.Json;
import jss.render.Urls;
import org.jspecify.annotations.Nullable;

/** What a page is about, for machines: JSON-LD with the words of schema.org. */
final class LinkedData {
  private final Edition edition;
  private final Spot spot;

  private LinkedData(Edition edition, Spot spot) {
    this.edition = edition;
    this.spot = spot;
  }

  /** The content of a {@code <script type="application/ld+json">}; empty when there is nothing to say. */
  static Optional<Html> of(Edition edition, Spot spot) {
    var data = new LinkedData(edition, spot);
    var graph = new ArrayList<Map<String, Object>>();
    spot.entry().flatMap(data::about).ifPresent(graph::add);
    data.crumbs().ifPresent(graph::add);
    if (graph.isEmpty()) return Optional.empty();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.put("@graph", graph);
    return Optional.of(new Html(Json.inHtml(whole)));
  }

  private Optional<Map<String, Object>> about(Entry entry) {
    return switch (entry) {
      case Gathering gathering -> event(gathering);
      case Tool tool -> words(tool.words().get(edition.lang())).map(text -> howTo(tool, text));
      case News news -> words(news.words().get(edition.lang())).map(text -> article(news, text));
      default -> Optional.empty();
    };
  }

  private static <T extends Text> Optional<T> words(@Nullable Words<T> words) {
    return Optional.ofNullable(words).map(Words::text);
  }

  private Map<String, Object> thing(String type, String name, Optional<String> description) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    description.ifPresent(text -> thing.put("description", text));
    edition.urls().absolute(spot.path()).ifPresent(address -> thing.put("url", address));
    thing.put("inLanguage", edition.lang().tag());
    return thing;
  }

  /** Only what took or takes place on known days: a model is no event. */
  private Optional<Map<String, Object>> event(Gathering gathering) {
    List<Occasion> occasions = Occasion.of(gathering, edition.programme());
    if (occasions.isEmpty()) return Optional.empty();
    return words(gathering.words().get(edition.lang())).map(text -> {
      Gathering.Facts facts = gathering.facts();
      Map<String, Object> event = thing("Event", text.title(), text.summary());
      Occasion first = occasions.getFirst();
      Occasion last = occasions.getLast();
      boolean isTimed = first.hours().isPresent() && last.hours().isPresent();
      event.put("startDate", isTimed ? time(first.hours().get().start()) : first.first().toString());
      event.put("endDate", isTimed ? time(last.hours().get().end()) : last.last().toString());
      facts.mode().ifPresent(mode -> event.put("eventAttendanceMode", "https://schema.org/" + attendance(mode)));
      List<Object> places = places(facts);
      if (!places.isEmpty()) event.put("location", places.size() == 1 ? places.getFirst() : places);
      List<Ref> hosts = facts.hosts().isEmpty() ? List.of(edition.programme().settings().owner()) : facts.hosts();
      event.put("organizer", hosts.stream().map(this::organisation).toList());
      return event;
    });
  }

  private static String time(java.time.ZonedDateTime time) {
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String attendance(Gathering.Attendance mode) {
    return switch (mode) {
      case ON_SITE -> "OfflineEventAttendanceMode";
      case ONLINE -> "OnlineEventAttendanceMode";
      case HYBRID -> "MixedEventAttendanceMode";
    };
  }

  private static List<Object> places(Gathering.Facts facts) {
    var places = new ArrayList<Object>();
    facts.venue().ifPresent(venue -> {
      Map<String, Object> address = new LinkedHashMap<>();
      address.put("@type", "PostalAddress");
      venue.street().ifPresent(street -> address.put("streetAddress", street));
      venue.municipality().ifPresent(municipality -> address.put("addressLocality", municipality));
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("@type", "Place");
      place.put("name", venue.name());
      if (address.size() > 1) place.put("address", address);
      places.add(place);
    });
    facts.online().map(Address::text).ifPresent(address -> {
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("@type", "VirtualLocation");
      place.put("url", address);
      places.add(place);
    });
    return places;
  }

  private Map<String, Object> organisation(Ref ref) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@type", "Organization");
    organisation.put("name", edition.title(ref.id()));
    edition.programme().item(ref, Organisation.class).flatMap(Organisation::address)
        .ifPresent(address -> organisation.put("url", address.text()));
    return organisation;
  }

  private Map<String, Object> howTo(Tool tool, Tool.Text text) {
    Map<String, Object> howTo = thing("HowTo", text.title(), text.summary().or(() -> Optional.of(text.purpose())));
    tool.facts().prepare().ifPresent(minutes -> howTo.put("prepTime", duration(minutes)));
    howTo.put("performTime", duration(tool.length()));
    howTo.put("totalTime", duration(tool.facts().prepare().orElse(new Minutes(0)).plus(tool.length())));
    List<String> supplies =
        tool.facts().materials().keySet().stream()
            .flatMap(key -> Optional.ofNullable(text.materials().get(key)).stream())
            .toList();
    if (!supplies.isEmpty()) howTo.put("supply", supplies);
    List<Map<String, Object>> steps =
        tool.facts().steps().keySet().stream().flatMap(key -> Optional.ofNullable(text.steps().get(key)).stream())
            .map(step -> part("HowToStep", step.title()))
            .toList();
    howTo.put("step", steps);
    return howTo;
  }

  private static Map<String, Object> part(String type, String name) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("@type", type);
    part.put("name", name);
    return part;
  }

  /** As ISO 8601 writes it: {@code PT1H35M}. */
  private static String duration(Minutes minutes) {
    return Duration.ofMinutes(minutes.count()).toString();
  }

  private Map<String, Object> article(News news, News.Text text) {
    String type = switch (news.facts().type()) {
      case NEWS, EVENT -> "NewsArticle";
      case PUBLICATION -> "Article";
      case BLOG -> "BlogPosting";
    };
    Map<String, Object> article = thing(type, text.title(), text.summary());
    article.put("headline", text.title());
    news.facts().date().flatMap(LinkedData::day).ifPresent(day -> article.put("datePublished", day));
    news.updated().flatMap(LinkedData::day).ifPresent(day -> article.put("dateModified", day));
    news.facts().picture().flatMap(file -> edition.common().pictures().find(file.path()))
        .flatMap(picture -> edition.urls().absolute(picture.path()))
        .ifPresent(address -> article.put("image", address));
    article.put("publisher", organisation(edition.programme().settings().owner()));
    return article;
  }

  private static Optional<String> day(When when) {
    return when.isDay() ? Optional.of(when.first().toString()) : Optional.empty();
  }

  /** The way to the page, where whole addresses are known. */
  private Optional<Map<String, Object>> crumbs() {
    if (spot.crumbs().isEmpty() || edition.urls().base().isEmpty()) return Optional.empty();
    var items = new ArrayList<Object>();
    items.add(crumb(1, edition.texts().text("crumbs.home"), Urls.home(edition.lang())));
    for (Spot.Crumb crumb : spot.crumbs()) items.add(crumb(items.size() + 1, crumb.title(), crumb.path()));
    items.add(crumb(items.size() + 1, spot.title(), spot.path()));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return Optional.of(list);
  }

  private Map<String, Object> crumb(int position, String name, String path) {
    Map<String, Object> item = part("ListItem", name);
    item.put("position", position);
    item.put("item", edition.urls().absolute(path).orElseThrow());
    return item;
  }
}
