package jss.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jss.content.Address;
import jss.content.Assessment;
import jss.content.Borrowing;
import jss.content.Case;
import jss.content.Declaration;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Guide;
import jss.content.Lang;
import jss.content.Missing;
import jss.content.News;
import jss.content.Page;
import jss.content.Programme;
import jss.content.Rule;
import jss.content.Tool;
import jss.render.Archives;
import jss.render.Output;
import jss.render.Pictures;
import jss.render.Printables;
import jss.render.Section;
import jss.render.Templates;
import jss.render.Texts;
import jss.render.Urls;

/** The whole web site of a programme, as files that are not yet made. */
public final class Site {
  private final List<Output> outputs;
  private final Urls urls;

  private Site(List<Output> outputs, Urls urls) {
    this.outputs = List.copyOf(outputs);
    this.urls = urls;
  }

  /**
   * How the site is to be made.
   *
   * @param base the address that it will have, without a last {@code /}; else the programme's own
   * @param languages those of the programme to make pages in; empty for all
   * @param file reads a file of the content that is not text, by its path in the workspace
   */
  public record Options(Optional<String> base, List<Lang> languages, Function<String, byte[]> file) {
    public Options {
      languages = List.copyOf(languages);
    }

    private List<Lang> among(List<Lang> all) {
      return languages.isEmpty() ? all : all.stream().filter(languages::contains).toList();
    }
  }

  /** Every file of the site, in an order that is always the same; their bodies may be made on any thread. */
  public List<Output> outputs() {
    return outputs;
  }

  /** Where everything lies in it. */
  public Urls urls() {
    return urls;
  }

  public static Site of(Programme programme, Options options) {
    return of(common(programme, options), Printables.NONE, Archives.NONE);
  }

  /** @param shared from {@link #common} */
  public static Site of(Common shared, Printables printables, Archives archives) {
    Common common = shared.with(printables, archives);
    Programme programme = common.programme();
    List<Edition> editions = common.languages().stream().map(lang -> new Edition(common, lang)).toList();
    var outputs = new ArrayList<Output>();
    outputs.add(LanguagePage.of(common, editions));
    outputs.add(NotFoundPage.of(editions.getFirst(), "404.html"));
    for (Edition edition : editions) pages(edition, outputs);
    outputs.addAll(Sitemap.of(common, outputs.stream().map(Output::path).toList()));
    for (Edition edition : editions) NewsFeed.of(edition).ifPresent(outputs::add);
    for (Edition edition : editions) outputs.addAll(CalendarFiles.all(edition));
    var signposts = new Signposts(common, editions);
    outputs.addAll(signposts.ofOldAddresses(outputs.stream().map(Output::path).collect(Collectors.toSet())));
    outputs.addAll(signposts.ofIds());
    outputs.addAll(HostFiles.of(common));
    outputs.addAll(Assets.of(programme));
    outputs.addAll(common.pictures().outputs());
    outputs.addAll(printables.outputs());
    outputs.addAll(archives.outputs());
    return new Site(outputs, common.urls());
  }

  /** What pages and printables are made with. */
  public static Common common(Programme written, Options options) {
    Programme programme = Borrowing.in(written);
    List<Lang> languages = options.among(programme.languages());
    var own = new Overrides(programme, options);
    Pictures pictures = Media.of(programme, languages, options.file());
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    for (Lang lang : languages) texts.put(lang, Texts.of(lang, own.texts(lang)));
    Map<Lang, Texts> all = new LinkedHashMap<>(texts);
    if (programme.settings().missing().isPresent()) // words may be lent by a language that has no pages
      for (Lang lang : programme.languages()) all.computeIfAbsent(lang, other -> Texts.of(other, own.texts(other)));
    Optional<String> base =
        options.base().or(() -> programme.settings().address().map(Address::text))
            .map(text -> text.replaceFirst("/+$", ""));
    Map<String, String> templates = own.templates();
    return new Common(programme, languages, new Urls(programme, texts, base), Templates.of(templates), pictures, all,
        templates, Printables.NONE, Archives.NONE);
  }

  private static void pages(Edition edition, List<Output> outputs) {
    outputs.add(HomePage.of(edition));
    outputs.add(NotFoundPage.of(edition, edition.lang().tag() + "/404.html"));
    outputs.addAll(StatementPages.all(edition));
    for (Section section : Section.values())
      if (edition.frames().has(section)) listing(edition, section).ifPresent(outputs::add);
    outputs.addAll(TopicPages.all(edition));
    outputs.addAll(RegionPage.all(edition));
    for (Entry entry : edition.programme().entries()) entry(edition, entry).ifPresent(outputs::add);
  }

  private static Optional<Output> listing(Edition edition, Section section) {
    return switch (section) {
      case STRANDS -> Optional.of(StrandsPage.of(edition));
      case LEARNING -> Optional.of(LearningPage.of(edition));
      case KNOWLEDGE -> Optional.of(KnowledgePage.of(edition));
      case REGIONS -> Optional.of(RegionsPage.of(edition));
      case TOOLS -> Optional.of(ToolkitPage.of(edition));
      case PROCESS -> Optional.of(ProcessPage.of(edition));
      case RULES -> Optional.of(RulesPage.of(edition));
      case GATHERINGS -> Optional.of(GatheringsPage.of(edition));
      case CASES -> Optional.of(CasesPage.of(edition));
      case NEWS -> Optional.of(NewsListPage.of(edition));
      case ABOUT -> Optional.of(AboutPage.of(edition));
      case DOCUMENTS -> Optional.of(DocumentsPage.of(edition));
      case QUESTIONS -> Optional.of(QuestionsPage.of(edition));
      case GUIDES -> GuidesPage.of(edition);
      case LEARNINGS -> Optional.of(LearningsPage.of(edition));
      case ASSESSMENTS -> Optional.of(AssessmentsPage.of(edition));
      case DECLARATIONS, THEMES -> Optional.empty();
    };
  }

  /** The page of an entry; where it has no words in that language, what the programme asks for instead. */
  private static Optional<Output> entry(Edition edition, Entry entry) {
    Optional<Lang> lender = entry.borrowed(edition.lang());
    if (lender.isEmpty()) return written(edition, entry);
    return edition.programme().settings().missing(entry.kind()) == Missing.Policy.FALLBACK
        ? written(edition.lending(lender.get()), entry)
        : Urls.section(entry).flatMap(section -> MissingPage.of(edition, entry, section, lender.get()));
  }

  private static Optional<Output> written(Edition edition, Entry entry) {
    return switch (entry) {
      case Tool tool -> ToolPage.of(edition, tool);
      case Rule rule -> RulePage.of(edition, rule);
      case Declaration declaration -> DeclarationPage.of(edition, declaration);
      case Gathering gathering -> GatheringPage.of(edition, gathering);
      case Case it -> CasePage.of(edition, it);
      case News news -> NewsPage.of(edition, news);
      case Page page -> FreePage.of(edition, page);
      case Guide guide -> GuidePage.of(edition, guide);
      case Assessment assessment -> AssessmentPage.of(edition, assessment);
    };
  }
}
