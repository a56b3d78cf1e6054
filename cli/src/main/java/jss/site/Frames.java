package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Address;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Organisation;
import jss.content.Programme;
import jss.content.Settings;
import jss.render.Here;
import jss.render.Section;
import jss.render.Urls;
import jss.site.Frame.Alternate;
import jss.site.Frame.Footer;
import jss.site.Frame.Language;
import jss.site.Frame.MenuItem;

/** Makes what stands around the content of each page in one language. */
final class Frames {
  private final Edition edition;
  private final List<Section> menu;
  private final List<Section> below;
  private final Optional<String> feed;

  Frames(Edition edition) {
    this.edition = edition;
    Programme programme = edition.programme();
    this.menu = menu(programme);
    this.below = below(programme);
    this.feed = NewsFeed.path(edition);
  }

  private static List<Section> menu(Programme programme) {
    var menu = new ArrayList<Section>();
    if (!programme.tools().isEmpty()) menu.add(Section.TOOLS);
    if (!programme.items(Kind.PHASE).isEmpty()) menu.add(Section.PROCESS);
    if (!programme.all(Kind.RULE, jss.content.Rule.class).isEmpty()) menu.add(Section.RULES);
    if (!programme.gatherings().isEmpty()) menu.add(Section.GATHERINGS);
    if (!programme.all(Kind.CASE, jss.content.Case.class).isEmpty()) menu.add(Section.CASES);
    if (!programme.all(Kind.NEWS, jss.content.News.class).isEmpty()) menu.add(Section.NEWS);
    menu.add(Section.ABOUT);
    return List.copyOf(menu);
  }

  private static List<Section> below(Programme programme) {
    var links = new ArrayList<Section>();
    if (!programme.items(Kind.DOCUMENT).isEmpty() || !programme.items(Kind.VIDEO).isEmpty())
      links.add(Section.DOCUMENTS);
    if (!programme.items(Kind.QUESTION).isEmpty()) links.add(Section.QUESTIONS);
    if (!programme.items(Kind.THEME).isEmpty()) links.add(Section.THEMES);
    if (!programme.items(Kind.REGION).isEmpty()) links.add(Section.REGIONS);
    return List.copyOf(links);
  }

  /** The sections that have anything to show, in the order of the menu and then of the foot of the page. */
  boolean has(Section section) {
    return menu.contains(section) || below.contains(section);
  }

  Frame of(Spot spot, Here here) {
    Settings settings = edition.programme().settings();
    String site = settings.title().in(edition.lang());
    boolean isHome = spot.path().equals(Urls.home(edition.lang()));
    return new Frame(
        edition.lang().tag(),
        spot.title(),
        site,
        spot.summary(),
        edition.urls().absolute(spot.path()),
        here.to("assets/"),
        here.to(Urls.home(edition.lang())),
        isHome,
        menu.stream().map(section -> item(section, spot, here)).toList(),
        languages(spot, here),
        alternates(spot, here),
        feed.map(here::to),
        LinkedData.of(edition, spot),
        spot.crumbs().stream().map(crumb -> new Link(crumb.title(), here.to(crumb.path()))).toList(),
        footer(settings, here));
  }

  private MenuItem item(Section section, Spot spot, Here here) {
    String path = edition.urls().index(section, edition.lang());
    String current =
        path.equals(spot.path()) ? "page" : spot.section().filter(section::equals).isPresent() ? "true" : "";
    return new MenuItem(edition.texts().text("menu." + section.word()), here.to(path), current);
  }

  private List<Language> languages(Spot spot, Here here) {
    var languages = new ArrayList<Language>();
    for (Lang lang : edition.languages()) {
      Optional<String> version = Optional.ofNullable(spot.versions().get(lang));
      languages.add(
          new Language(
              lang.tag(), edition.name(lang), here.to(version.orElseGet(() -> Urls.home(lang))),
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
        edition.title(settings.owner().id()),
        owner.flatMap(Organisation::address).map(Address::text),
        settings.parent().flatMap(
            parent -> parent.address().map(address -> new Link(parent.title().in(edition.lang()), address.text()))),
        footerLinks(here),
        statements(settings, here),
        text(settings.retold()),
        text(settings.licence()),
        settings.updated().map(edition.dates()::when));
  }

  private Optional<String> text(Optional<Localized> text) {
    return text.map(localized -> localized.in(edition.lang()));
  }

  private List<Link> footerLinks(Here here) {
    var links = new ArrayList<Link>();
    for (Section section : below)
      links.add(new Link(edition.texts().text("menu." + section.word()),
          here.to(edition.urls().index(section, edition.lang()))));
    links.add(new Link(edition.texts().text("footer.contact"),
        here.to(edition.urls().index(Section.ABOUT, edition.lang()) + "#p-contact")));
    return links;
  }

  private List<Link> statements(Settings settings, Here here) {
    var links = new ArrayList<Link>();
    for (String word : List.of("accessibility", "privacy"))
      links.add(new Link(edition.texts().text("title." + word), here.to(edition.urls().single(word, edition.lang()))));
    settings.accessibility().flatMap(Settings.Accessibility::norway)
        .ifPresent(address -> links.add(new Link(edition.texts().text("footer.norway"), address.text())));
    settings.accessibility().flatMap(Settings.Accessibility::sweden)
        .ifPresent(address -> links.add(new Link(edition.texts().text("footer.sweden"), address.text())));
    return links;
  }
}
