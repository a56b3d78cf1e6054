package jss.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Address;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Settings;
import jss.content.When;
import jss.render.Here;
import jss.render.Output;
import jss.render.Phases;
import jss.render.Section;
import jss.render.Urls;

/** The first page of a language. */
final class HomePage {
  private static final int LATEST_NEWS = 3;

  private HomePage() {}

  record View(
      Frame frame,
      String lede,
      Optional<String> since,
      List<Way> ways,
      List<StrandsPage.StrandView> strands,
      List<PhaseLink> phases,
      Optional<Latest> gathering,
      List<RulesPage.Shown> rules,
      List<String> results,
      List<Link> themes,
      List<NewsCard> news,
      Optional<JoinView> join,
      Map<String, String> more) {}

  /** A way in for one kind of reader; {@code key} names its texts and its drawing. */
  record Way(String key, List<Link> links) {}

  record PhaseLink(Phases.Shown phase, String href, int tools) {}

  /** @param coming whether it lies after the day that the programme was last updated */
  record Latest(GatheringCard card, boolean coming) {}

  record JoinView(String title, String text, Optional<String> address, List<Hashtag> hashtags,
      List<RulesPage.DeclarationLink> declarations) {}

  /** @param language what it is written in, when that is not the page's own language */
  record Hashtag(String tag, Optional<Foreign> language) {}

  record Foreign(String tag, String name) {}

  static Output of(Edition edition) {
    Map<Lang, String> versions = new TreeMap<>();
    for (Lang lang : edition.languages()) versions.put(lang, Urls.home(lang));
    Settings settings = edition.programme().settings();
    Spot spot =
        new Spot(
            Urls.home(edition.lang()),
            Optional.empty(),
            settings.title().in(edition.lang()),
            Optional.of(settings.lede().in(edition.lang())),
            versions,
            List.of());
    return edition.page(spot, "home.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    Settings settings = edition.programme().settings();
    return new View(
        frame,
        settings.lede().in(edition.lang()),
        settings.since().map(edition.dates()::when).map(shown -> shown.text()),
        new Ways(edition, here).all(),
        StrandsPage.strands(edition, here),
        edition.phases().all().stream()
            .map(phase -> new PhaseLink(phase,
                edition.link(phase.id(), here).map(Link::href).orElse(""),
                edition.phases().tools(phase.id()).size()))
            .toList(),
        latest(edition, settings, here),
        RulesPage.rules(edition, here),
        settings.results().stream().map(text -> text.in(edition.lang())).toList(),
        edition.links(settings.themes(), here),
        NewsCard.all(edition, here).stream().limit(LATEST_NEWS).toList(),
        settings.join().map(join -> join(edition, settings, join, here)),
        more(edition, here));
  }

  private static Optional<Latest> latest(Edition edition, Settings settings, Here here) {
    return edition.programme().gatherings().stream()
        .filter(gathering -> !gathering.facts().model() && gathering.facts().date().isPresent())
        .filter(gathering -> gathering.words(edition.lang()).isPresent())
        .max(Comparator.comparing(HomePage::date))
        .flatMap(
            gathering -> GatheringCard.of(gathering, edition, here)
                .map(card -> new Latest(card,
                    settings.updated().map(When::last).filter(date(gathering).first()::isAfter).isPresent())));
  }

  private static When date(Gathering gathering) {
    return gathering.facts().date().orElseThrow();
  }

  private static JoinView join(Edition edition, Settings settings, Settings.Join join, Here here) {
    return new JoinView(
        join.title().in(edition.lang()),
        join.text().in(edition.lang()),
        join.address().map(Address::text),
        settings.hashtags().stream().map(hashtag -> hashtag(hashtag, edition))
            .sorted(Comparator.comparing(hashtag -> hashtag.language().isPresent())).toList(),
        RulesPage.declarations(edition, here));
  }

  private static Hashtag hashtag(Settings.Hashtag hashtag, Edition edition) {
    return new Hashtag(hashtag.tag(), hashtag.language().filter(lang -> !lang.equals(edition.lang()))
        .map(lang -> new Foreign(lang.tag(), edition.languageName(lang))));
  }

  /** The addresses of the sections that have something to show, by name. */
  static Map<String, String> more(Edition edition, Here here) {
    Map<String, String> more = new TreeMap<>();
    for (Section section : Section.values())
      if (edition.frames().has(section))
        more.put(section.word(), here.to(edition.frames().index(section)));
    return more;
  }
}
