package jss.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jss.content.Address;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Organisation;
import jss.content.Programme;
import jss.content.Settings;
import jss.render.Here;
import jss.render.Html;
import jss.render.Section;
import jss.render.Urls;
import jss.site.Frame.Alternate;
import jss.site.Frame.ArchiveLink;
import jss.site.Frame.Borrowed;
import jss.site.Frame.Footer;
import jss.site.Frame.Language;
import jss.site.Frame.Menu;
import jss.site.Frame.MenuItem;
import jss.site.Frame.StaleNotice;

/** Makes what stands around the content of each page in one language. */
final class Frames {
  private final Edition edition;
  private final List<Section> menu;
  private final List<Section> below;
  private final Optional<String> feed;
  private final Map<String, Html> menus = new ConcurrentHashMap<>();
  private final Map<String, Html> footers = new ConcurrentHashMap<>();

  Frames(Edition edition) {
    this.edition = edition;
    this.menu = menu(edition);
    this.below = below(edition);
    this.feed = NewsFeed.path(edition);
  }

  private static List<Section> menu(Edition edition) {
    Programme programme = edition.programme();
    var menu = new ArrayList<Section>();
    if (edition.guides().isShown()) menu.add(Section.GUIDES);
    if (!programme.items(Kind.STRAND).isEmpty()) menu.add(Section.STRANDS);
    if (isMapped(programme)) menu.add(Section.REGIONS);
    if (!programme.tools().isEmpty()) menu.add(Section.TOOLS);
    if (!programme.items(Kind.PHASE).isEmpty()) menu.add(Section.PROCESS);
    if (!programme.all(Kind.RULE, jss.content.Rule.class).isEmpty()) menu.add(Section.RULES);
    if (!programme.gatherings().isEmpty()) menu.add(Section.GATHERINGS);
    if (!programme.all(Kind.CASE, jss.content.Case.class).isEmpty()) menu.add(Section.CASES);
    if (!programme.all(Kind.NEWS, jss.content.News.class).isEmpty()) menu.add(Section.NEWS);
    menu.add(Section.ABOUT);
    return shown(menu, edition);
  }

  /** Without those that have nothing in this language. */
  private static List<Section> shown(List<Section> sections, Edition edition) {
    return sections.stream()
        .filter(section -> !Sections.isLeftOut(edition.programme(), section, edition.lang())).toList();
  }

  /** Whether its regions have places on a map, and so a page that many look for. */
  private static boolean isMapped(Programme programme) {
    return !RegionMap.placed(programme).isEmpty();
  }

  private static List<Section> below(Edition edition) {
    Programme programme = edition.programme();
    var links = new ArrayList<Section>();
    if (!programme.items(Kind.DOCUMENT).isEmpty() || !programme.items(Kind.VIDEO).isEmpty())
      links.add(Section.DOCUMENTS);
    if (!programme.items(Kind.QUESTION).isEmpty()) links.add(Section.QUESTIONS);
    if (programme.cases().stream().anyMatch(jss.content.Case::teaches)) links.add(Section.LEARNINGS);
    if (!programme.all(Kind.ASSESSMENT, jss.content.Assessment.class).isEmpty()) links.add(Section.ASSESSMENTS);
    if (!programme.items(Kind.THEME).isEmpty()) links.add(Section.THEMES);
    if (!programme.items(Kind.REGION).isEmpty() && !isMapped(programme)) links.add(Section.REGIONS);
    if (!programme.items(Kind.COURSE).isEmpty() || !programme.items(Kind.TEAM).isEmpty()) links.add(Section.LEARNING);
    if (!programme.items(Kind.SURVEY).isEmpty()) links.add(Section.KNOWLEDGE);
    return shown(links, edition);
  }

  /** The sections that have anything to show, in the order of the menu and then of the foot of the page. */
  boolean has(Section section) {
    return menu.contains(section) || below.contains(section);
  }

  /** @param words the language of the page's own words */
  Frame of(Spot spot, Here here, Lang words) {
    Optional<Lang> lender = Optional.of(words).filter(lang -> !lang.equals(edition.lang()));
    Optional<String> original = lender.flatMap(lang -> Optional.ofNullable(spot.versions().get(lang)));
    Settings settings = edition.programme().settings();
    String site = settings.title().in(edition.lang());
    boolean isHome = spot.path().equals(Urls.home(edition.lang()));
    return new Frame(
        edition.lang().tag(),
        spot.title(),
        site,
        spot.summary(),
        edition.urls().absolute(original.orElse(spot.path())),
        here.to("assets/"),
        here.to(Urls.home(edition.lang())),
        isHome,
        menu(spot, here),
        languages(spot, here),
        lender.isPresent() ? List.of() : alternates(spot, here),
        feed.map(here::to),
        lender.isPresent() ? Optional.empty() : LinkedData.of(edition, spot),
        spot.crumbs().stream().map(crumb -> new Link(crumb.title(), here.to(crumb.path()))).toList(),
        stale(spot, here),
        AdoptedView.of(spot, edition),
        lender.map(lang -> new Borrowed(lang.tag(),
            edition.texts().text("missing.fallback", edition.languageName(lang)),
            original.map(path -> new Link(edition.texts().text("missing.link", edition.languageName(lang)),
                here.to(path), Link.hreflang(lang))))),
        edition.common().archives().beside(spot.path()).map(
            archive -> new ArchiveLink(here.to(archive.path()), Sizes.shown(archive.bytes(), edition.texts()))),
        footers.computeIfAbsent(here.from(), _ -> html("footer.ftlh", footer(settings, here))));
  }

  /** For the page of an entry that was translated before its source was changed. */
  private Optional<StaleNotice> stale(Spot spot, Here here) {
    if (spot.entry().filter(entry -> edition.isStale(entry.id())).isEmpty()) return Optional.empty();
    Lang source = edition.programme().languages().stream()
        .filter(lang -> spot.entry().flatMap(entry -> entry.words(lang))
            .filter(words -> words.lang().equals(lang)).isPresent())
        .findFirst()
        .orElseThrow();
    return Optional.ofNullable(spot.versions().get(source)).map(path -> {
      String name = edition.languageName(source);
      return new StaleNotice(edition.texts().text("stale.notice", name),
          new Link(edition.texts().text("stale.source", name), here.to(path)), source.tag());
    });
  }

  private Html html(String template, Record view) {
    byte[] html = edition.common().templates().render(template, view, edition.texts());
    return new Html(new String(html, StandardCharsets.UTF_8));
  }

  /** The same on all pages of a section but its first that lie in one folder. */
  private Html menu(Spot spot, Here here) {
    Optional<Section> current = spot.section();
    boolean isIndex = current.filter(section -> index(section).equals(spot.path())).isPresent();
    String key = here.from() + " " + current.map(Section::word).orElse("") + " " + isIndex;
    return menus.computeIfAbsent(key, _ -> {
      var items = new ArrayList<MenuItem>();
      for (Section section : menu) {
        String mark = current.filter(section::equals).isEmpty() ? "" : isIndex ? "page" : "true";
        items.add(new MenuItem(link(section, here), mark));
      }
      return html("menu.ftlh", new Menu(items));
    });
  }

  /** Links to the sections in the menu. */
  List<Link> ways(Here here) {
    return menu.stream().map(section -> link(section, here)).toList();
  }

  private Link link(Section section, Here here) {
    return new Link(edition.texts().text("menu." + section.word()), here.to(index(section)));
  }

  /** The page that opens a section: its list, or the only guide there is. */
  String index(Section section) {
    return section == Section.GUIDES ? edition.guides().index() : edition.urls().index(section, edition.lang());
  }

  private List<Language> languages(Spot spot, Here here) {
    var languages = new ArrayList<Language>();
    for (Lang lang : edition.languages()) {
      Optional<String> version = Optional.ofNullable(spot.versions().get(lang));
      Optional<String> standIn = spot.entry().flatMap(entry -> edition.urls().original(entry.id(), lang));
      languages.add(
          new Language(
              lang.tag(), edition.name(lang), here.to(version.or(() -> standIn).orElseGet(() -> Urls.home(lang))),
              lang.equals(edition.lang()), version.isEmpty()));
    }
    return languages;
  }

  /** All versions of the page in all languages, this one too; the choice of language, or the first language's, is for everybody else. */
  private List<Alternate> alternates(Spot spot, Here here) {
    if (spot.versions().size() < 2) return List.of();
    var alternates = new ArrayList<Alternate>();
    for (Lang lang : edition.languages())
      if (spot.versions().containsKey(lang)) alternates.add(alternate(lang.tag(), lang, spot.versions(), here));
    Lang source = edition.languages().getFirst();
    boolean isHome = spot.path().equals(Urls.home(edition.lang()));
    if (isHome) alternates.add(new Alternate("x-default", address("index.html", here)));
    else if (spot.versions().containsKey(source)) alternates.add(alternate("x-default", source, spot.versions(), here));
    return alternates;
  }

  private Alternate alternate(String tag, Lang lang, Map<Lang, String> versions, Here here) {
    return new Alternate(tag, address(versions.getOrDefault(lang, ""), here));
  }

  private String address(String path, Here here) {
    return edition.urls().absolute(path).orElseGet(() -> here.to(path));
  }

  private Footer footer(Settings settings, Here here) {
    Optional<Organisation> owner = edition.programme().item(settings.owner(), Organisation.class);
    return new Footer(
        settings.title().in(edition.lang()),
        edition.title(settings.owner().id()),
        owner.flatMap(Organisation::address).map(Address::text),
        settings.parent().flatMap(
            parent -> parent.address().map(address -> new Link(parent.title().in(edition.lang()), address.text()))),
        footerLinks(here),
        statements(here),
        text(settings.retold()),
        text(settings.licence()),
        settings.updated().map(edition.dates()::when));
  }

  private Optional<String> text(Optional<Localized> text) {
    return text.map(localized -> localized.in(edition.lang()));
  }

  private List<Link> footerLinks(Here here) {
    var links = new ArrayList<Link>();
    for (Section section : below) links.add(link(section, here));
    links.add(new Link(edition.texts().text("footer.contact"),
        here.to(index(Section.ABOUT) + "#p-contact")));
    return links;
  }

  private List<Link> statements(Here here) {
    var links = new ArrayList<Link>();
    for (String word : List.of("accessibility", "privacy"))
      links.add(new Link(edition.texts().text("title." + word), here.to(edition.urls().single(word, edition.lang()))));
    links.addAll(authorities());
    return links;
  }

  /** The statements on accessibility that stand at the authorities. */
  List<Link> authorities() {
    var links = new ArrayList<Link>();
    edition.programme().settings().accessibility().ifPresent(accessibility -> {
      accessibility.norway()
          .ifPresent(address -> links.add(new Link(edition.texts().text("footer.norway"), address.text())));
      accessibility.sweden()
          .ifPresent(address -> links.add(new Link(edition.texts().text("footer.sweden"), address.text())));
      accessibility.finland()
          .ifPresent(address -> links.add(new Link(edition.texts().text("footer.finland"), address.text())));
    });
    return links;
  }
}
