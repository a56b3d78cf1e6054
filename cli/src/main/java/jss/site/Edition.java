package jss.site;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.News;
import jss.content.Page;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Rule;
import jss.content.Words;
import jss.render.BodyHtml;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Phases;
import jss.render.Section;
import jss.render.Texts;
import jss.render.Urls;
import jss.render.Voice;
import jss.site.Spot.Crumb;
import jss.translate.Status;

/** The site in one language, with all that its pages share worked out once. */
final class Edition {
  private final Common common;
  private final Lang lang;
  private final Optional<Edition> reader;
  private final Voice voice;
  private final Dates dates;
  private final BodyHtml bodies;
  private final Frames frames;
  private final Phases phases;
  private final Guides guides;
  private final Neighbours toolNeighbours;
  private final Neighbours ruleNeighbours;
  private final Neighbours gatheringNeighbours;
  private final Neighbours newsNeighbours;
  private final List<Page> menuPages;
  private final Set<String> stale;

  Edition(Common common, Lang lang) {
    this(common, lang, Optional.empty());
  }

  private Edition(Common common, Lang lang, Optional<Edition> reader) {
    this.common = common;
    this.lang = lang;
    this.reader = reader;
    this.voice = new Voice(common.programme(), Optional.ofNullable(common.texts().get(lang)).orElseThrow());
    this.dates = voice.dates();
    this.bodies = new BodyHtml(common.urls(), lang, common.pictures());
    this.phases = new Phases(voice);
    this.guides = new Guides(common.programme(), common.urls(), lang);
    this.frames = new Frames(this);
    this.toolNeighbours = neighbours(phases.tools());
    this.ruleNeighbours = neighbours(programme().all(Kind.RULE, Rule.class));
    this.gatheringNeighbours =
        neighbours(programme().gatherings().stream().filter(gathering -> !gathering.facts().model()).toList());
    this.newsNeighbours = neighbours(programme().all(Kind.NEWS, News.class).reversed());
    this.menuPages = programme().all(Kind.PAGE, Page.class).stream().filter(page -> page.facts().menu())
        .filter(page -> guides.of(page).isEmpty()).toList();
    this.stale = programme().settings().stale().isPresent()
        ? Status.staleEntries(programme()).getOrDefault(lang, Set.of())
        : Set.of();
  }

  /** Whether its page is to tell that its source has changed since it was translated. */
  boolean isStale(String id) {
    return stale.contains(id);
  }

  private Neighbours neighbours(List<? extends Entry> order) {
    return new Neighbours(order.stream().filter(entry -> entry.words(lang).isPresent()).toList());
  }

  /** The words of another language on pages of this one; what stands around them is this one's. */
  Edition lending(Lang lender) {
    Urls urls = common.urls().lent(lender, lang);
    return new Edition(common.with(urls), lender, Optional.of(this));
  }

  /** The one whose pages these are: itself, unless its words are lent. */
  Edition reader() {
    return reader.orElse(this);
  }

  Programme programme() {
    return common.programme();
  }

  Lang lang() {
    return lang;
  }

  /** Those that the site is made in, the source language first. */
  List<Lang> languages() {
    return common.languages();
  }

  Texts texts() {
    return voice.texts();
  }

  /** The programme in this language, for what is told outside the site too. */
  Voice voice() {
    return voice;
  }

  Dates dates() {
    return dates;
  }

  Urls urls() {
    return common.urls();
  }

  Common common() {
    return common;
  }

  Phases phases() {
    return phases;
  }

  Guides guides() {
    return guides;
  }

  Frames frames() {
    return frames;
  }

  /** The tools phase by phase, as one turns from one page to the next. */
  Neighbours toolNeighbours() {
    return toolNeighbours;
  }

  Neighbours ruleNeighbours() {
    return ruleNeighbours;
  }

  /** Those that took place or will, by date. */
  Neighbours gatheringNeighbours() {
    return gatheringNeighbours;
  }

  /** The oldest first. */
  Neighbours newsNeighbours() {
    return newsNeighbours;
  }

  /** The free pages that stand under "About", in order. */
  List<Page> menuPages() {
    return menuPages;
  }

  /** What that language calls itself; the written forms of one language beside each other go by their own names. */
  String name(Lang other) {
    String key = hasKin(other) ? "language.own.among" : "language.own";
    return Optional.ofNullable(common.texts().get(other)).map(names -> names.text(key)).orElse(other.tag());
  }

  /** The words that ask to go on to this language's pages. */
  String choose() {
    return texts().text(hasKin(lang) ? "languages.choose.among" : "languages.choose");
  }

  private boolean hasKin(Lang one) {
    return languages().stream().anyMatch(other -> !other.equals(one) && other.isKin(one));
  }

  /** What that language is called in this one. */
  String languageName(Lang other) {
    return voice.languageName(other);
  }

  /** What addresses begin with on a page that may be shown anywhere; empty when it is not known where the site lies. */
  Optional<String> root() {
    return urls().base().map(base -> URI.create(base).getPath() + "/");
  }

  /** What a country is called in this language, by its two letters. */
  String country(String code) {
    return Locale.of("", code).getDisplayCountry(lang.locale());
  }

  /** A page that is made when it is asked for. */
  Output page(Spot spot, String template, Function<Frame, Record> view) {
    return page(spot, new Here(spot.path()), template, view);
  }

  Output page(Spot spot, Here here, String template, Function<Frame, Record> view) {
    return new Output(spot.path(),
        () -> common.templates().render(template, view.apply(reader().frames.of(spot, here, lang)), texts(),
            reader().texts()));
  }

  /** Where an entry's page stands, when it has words in this language. */
  Optional<Spot> spot(Entry entry, Section section) {
    return spot(entry, section, List.of());
  }

  /** @param between pages between the section's own and this one */
  Optional<Spot> spot(Entry entry, Section section, List<Crumb> between) {
    return urls()
        .path(entry.id(), lang)
        .flatMap(
            path -> entry
                .words(lang)
                .map(
                    words -> new Spot(
                        path,
                        Optional.of(section),
                        words.text().title(),
                        words.text().summary(),
                        urls().versions(entry.id(), common.languages()),
                        Stream.concat(reader().above(section).stream(), between.stream()).toList(),
                        Optional.of(entry))));
  }

  /** Where the page that lists a section stands. */
  Spot spot(Section section) {
    Map<Lang, String> versions = new HashMap<>();
    for (Lang other : common.languages())
      if (!Sections.isLeftOut(programme(), section, other)) versions.put(other, urls().index(section, other));
    return new Spot(
        urls().index(section, lang),
        Optional.of(section),
        texts().text("title." + section.word()),
        Optional.of(texts().text("lede." + section.word())),
        versions,
        List.of());
  }

  /** A page right below the first one, such as the one on privacy. */
  Spot spot(String word) {
    Map<Lang, String> versions = new HashMap<>();
    for (Lang other : common.languages()) versions.put(other, urls().single(word, other));
    return new Spot(
        urls().single(word, lang), Optional.empty(), texts().text("title." + word),
        Optional.of(texts().text("lede." + word)), versions, List.of());
  }

  /** The page that lists a section; there is none where a guide is the only one. */
  private List<Crumb> above(Section section) {
    return section == Section.GUIDES && !guides.isListed() ? List.of() : List.of(crumb(section));
  }

  Crumb crumb(Section section) {
    return new Crumb(texts().text("title." + section.word()), urls().index(section, lang));
  }

  /** The body of an entry as HTML for that page. */
  Html body(Entry entry, Here here) {
    Body body = entry.words(lang).map(Words::body).orElse(Body.EMPTY);
    Body source = entry.words(programme().sourceLanguage()).map(Words::body).orElse(body);
    return bodies.html(body, source, entry.origin().folder(), here);
  }

  /** A picture of the content as HTML for that page. */
  Html picture(String asset, String alt, Here here) {
    return bodies.picture(asset, alt, here);
  }

  /** A short text in this language. */
  String text(Localized text) {
    return text.in(lang);
  }

  List<String> texts(List<Localized> texts) {
    return texts.stream().map(this::text).toList();
  }

  /** Whether a gathering is about that theme or region. */
  boolean isAbout(Gathering gathering, String topic) {
    return Stream.concat(gathering.facts().themes().stream(), gathering.facts().regions().stream())
        .anyMatch(ref -> ref.id().equals(topic));
  }

  /** A link to an entry or item; empty when it has no page in this language. */
  Optional<Link> link(String id, Here here) {
    return urls().path(id, lang).map(path -> new Link(title(id), here.to(path), marks(id)));
  }

  private Html marks(String id) {
    if (reader.isPresent()) return Link.hreflang(reader().lang);
    return urls().borrowed(id, lang).map(Link::lang).orElse(Html.EMPTY);
  }

  /** The same, or to the page in the language that it is written in, where it is left out of this one. */
  Optional<Link> reference(String id, Here here) {
    return link(id, here)
        .or(() -> urls().elsewhere(id, lang).flatMap(other -> urls().original(id, other)
            .map(
                path -> new Link(new Voice(programme(), texts(other)).title(id), here.to(path), Link.foreign(other)))));
  }

  private Texts texts(Lang other) {
    return Optional.ofNullable(common.texts().get(other)).orElseThrow();
  }

  List<Link> links(List<Ref> refs, Here here) {
    return refs.stream().flatMap(ref -> reference(ref.id(), here).stream()).toList();
  }

  /** What an entry or item is called in this language. */
  String title(String id) {
    return voice.title(id);
  }
}
