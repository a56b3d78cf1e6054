package jss.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Borrowing;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Missing.Policy;
import jss.content.Programme;
import jss.content.Slugs;

/** Where everything lies in the site: paths such as {@code nb/verktoy/interessentanalyse.html}. */
public final class Urls {
  private final Map<Lang, Texts> texts;
  private final Optional<String> base;
  private final Map<Lang, Map<String, String>> paths;
  private final Map<Lang, Map<String, Lang>> lenders;
  private final Map<Lang, Lang> readers;

  /**
   * @param texts the interface's words for each language that the site is made in
   * @param base the address that the site will have, without a last {@code /}
   */
  public Urls(Programme programme, Map<Lang, Texts> texts, Optional<String> base) {
    this.texts = Map.copyOf(texts);
    this.base = base;
    this.paths = new HashMap<>();
    this.lenders = new HashMap<>();
    this.readers = Map.of();
    for (Lang lang : texts.keySet()) {
      paths.put(lang, paths(programme, lang));
      lenders.put(lang, lenders(programme, lang));
    }
  }

  private Urls(Urls all, Map<Lang, Lang> readers) {
    this.texts = all.texts;
    this.base = all.base;
    this.paths = all.paths;
    this.lenders = all.lenders;
    this.readers = readers;
  }

  /** The same for words that are lent to another language's pages: what is asked for in their language is there. */
  public Urls lent(Lang words, Lang reader) {
    return new Urls(this, Map.of(words, reader));
  }

  private Lang reader(Lang lang) {
    return readers.getOrDefault(lang, lang);
  }

  /** For entries without words of their own: the language whose words stand in, or whose page links lead to. */
  private static Map<String, Lang> lenders(Programme programme, Lang lang) {
    Map<String, Lang> found = new HashMap<>();
    if (programme.settings().missing().isEmpty()) return found;
    for (Entry entry : programme.entries()) {
      Optional<Lang> lender = entry.words(lang).isPresent()
          ? entry.borrowed(lang)
          : programme.settings().missing(entry.kind()) == Policy.OMIT
              ? Borrowing.lender(entry.words(), lang, programme.languages())
              : Optional.empty();
      lender.ifPresent(one -> found.put(entry.id(), one));
    }
    return found;
  }

  private Map<String, String> paths(Programme programme, Lang lang) {
    Map<String, String> found = new HashMap<>();
    for (Entry entry : programme.entries())
      section(entry)
          .ifPresent(section -> entry.words(lang).ifPresent(
              words -> found.put(entry.id(), page(section, slug(words.text().slug(), words.text().title()), lang))));
    var used = new Used(programme);
    for (Kind kind : Kind.values())
      for (Item item : programme.items(kind)) place(item, used, lang).ifPresent(path -> found.put(item.id(), path));
    return found;
  }

  private static String slug(Optional<String> given, String title) {
    return given.orElseGet(() -> Slugs.of(title));
  }

  /** The section that entries of its kind have their pages in. */
  public static Optional<Section> section(Entry entry) {
    return switch (entry.kind()) {
      case TOOL -> Optional.of(Section.TOOLS);
      case RULE -> Optional.of(Section.RULES);
      case DECLARATION -> Optional.of(Section.DECLARATIONS);
      case GATHERING -> Optional.of(Section.GATHERINGS);
      case CASE -> Optional.of(Section.CASES);
      case NEWS -> Optional.of(Section.NEWS);
      case PAGE -> Optional.of(Section.ABOUT);
      case GUIDE -> Optional.of(Section.GUIDES);
      case ASSESSMENT -> Optional.of(Section.ASSESSMENTS);
      default -> Optional.empty();
    };
  }

  /** Regions, and themes in use, have pages; other items have a place on the page that lists them. */
  private Optional<String> place(Item item, Used used, Lang lang) {
    return switch (item.kind()) {
      case THEME -> used.contains(item.id())
          ? Optional.of(page(Section.THEMES, Slugs.of(item.title(lang)), lang))
          : Optional.empty();
      case REGION -> Optional.of(page(Section.REGIONS, Slugs.of(item.title(lang)), lang));
      case SERIES ->
        used.hasGatherings(lang) ? Optional.of(on(Section.GATHERINGS, item, lang)) : Optional.empty();
      case PHASE ->
        Optional.of(used.hasTools(item.id(), lang) ? on(Section.TOOLS, item, lang) : index(Section.PROCESS, lang));
      case DOCUMENT, VIDEO, GROUP -> Optional.of(on(Section.DOCUMENTS, item, lang));
      case QUESTION -> Optional.of(on(Section.QUESTIONS, item, lang));
      case STRAND -> Optional.of(on(Section.STRANDS, item, lang));
      case COURSE, TEAM -> Optional.of(on(Section.LEARNING, item, lang));
      case SURVEY -> Optional.of(on(Section.KNOWLEDGE, item, lang));
      case DIAGRAM -> Optional.of(on(Section.PROCESS, item, lang));
      case ORGANISATION, ROLE -> Optional.of(on(Section.ABOUT, item, lang));
      default -> Optional.empty();
    };
  }

  private String on(Section section, Item item, Lang lang) {
    return index(section, lang) + "#" + item.id();
  }

  private String page(Section section, String slug, Lang lang) {
    return folder(section, lang) + slug + ".html";
  }

  private String folder(Section section, Lang lang) {
    Lang reader = reader(lang);
    return reader.tag() + "/" + texts(reader).text("slug." + section.word()) + "/";
  }

  private Texts texts(Lang lang) {
    return Optional.ofNullable(texts.get(lang)).orElseThrow(() -> new IllegalStateException("no texts in " + lang));
  }

  /** The page of an entry or item in that language, or the place on a page; empty when it has none. */
  public Optional<String> path(String id, Lang lang) {
    return Optional.ofNullable(paths.getOrDefault(reader(lang), Map.of()).get(id));
  }

  /** The language whose words stand on the entry's page in that language; empty when they are its own. */
  public Optional<Lang> borrowed(String id, Lang lang) {
    return lender(id, lang).filter(_ -> paths.getOrDefault(lang, Map.of()).containsKey(id));
  }

  /** The language of the page that links lead to, for an entry that has none in that language. */
  public Optional<Lang> elsewhere(String id, Lang lang) {
    Lang reader = reader(lang);
    return lender(id, reader).filter(_ -> path(id, lang).isEmpty()).filter(one -> original(id, one).isPresent());
  }

  private Optional<Lang> lender(String id, Lang lang) {
    return Optional.ofNullable(lenders.getOrDefault(lang, Map.of()).get(id));
  }

  /** The entry's page in the language that it is written in. */
  public Optional<String> original(String id, Lang lang) {
    return Optional.ofNullable(paths.getOrDefault(lang, Map.of()).get(id));
  }

  /** Where the entry's page would stand if its slug were that one; empty when its kind has no pages. */
  public Optional<String> path(Entry entry, String slug, Lang lang) {
    return section(entry).filter(_ -> texts.containsKey(lang)).map(section -> page(section, slug, lang));
  }

  /** The page that lists a section. */
  public String index(Section section, Lang lang) {
    return folder(section, lang) + "index.html";
  }

  /** A page of its own right below the language: {@code nb/personvern.html}. */
  public String single(String word, Lang lang) {
    Lang reader = reader(lang);
    return reader.tag() + "/" + texts(reader).text("slug." + word) + ".html";
  }

  public static String home(Lang lang) {
    return lang.tag() + "/index.html";
  }

  /** Where a file of the content lies in the site. */
  public static String file(String asset) {
    return "files/" + asset;
  }

  /** The whole address of a page, when it is known where the site will lie; a folder's own page goes by the folder. */
  public Optional<String> absolute(String path) {
    String shown = path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
    return base.map(address -> address + "/" + Here.encoded(shown));
  }

  public Optional<String> base() {
    return base;
  }

  /** The pages of the same entry that are written in their language, in the order of the programme's languages. */
  public Map<Lang, String> versions(String id, List<Lang> languages) {
    Map<Lang, String> versions = new TreeMap<>();
    for (Lang lang : languages)
      if (borrowed(id, lang).isEmpty()) original(id, lang).ifPresent(path -> versions.put(lang, path));
    return versions;
  }
}
