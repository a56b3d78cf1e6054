package jss.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Name;
import jss.content.Programme;
import jss.content.Text;
import jss.content.Words;
import jss.parallel.Parallel;
import jss.problem.Problem;
import jss.source.Sources;

/** All that is looked for in a programme once it has been read. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new IdCollision(),
          new FileNames(),
          new SlugMalformed(),
          new SlugCollision(),
          new FormerIds(),
          new References(),
          new LinkTargets(),
          new Attachments(),
          new InterfaceLanguages(),
          new TranslationMissing(),
          new NotYetWritten(),
          new TextInEachLanguage(),
          new TranslationStale(),
          new KeysMeet(),
          new WorksheetLabels(),
          new AssessmentLevels(),
          new GuideParts(),
          new Lessons(),
          new FieldsDiffer(),
          new StructureDiffers(),
          new LanguageMixed(),
          new TermForbidden(),
          new TermDiffers(),
          new DayDates(),
          new Weekday(),
          new WeekdayInWords(),
          new Clock(),
          new GapSuspected(),
          new ItemEmpty(),
          new ToolTooLong(),
          new Headcount(),
          new SpeakerTwice(),
          new ParticipantsRange(),
          new Headings(),
          new SectionEmpty(),
          new LinkText(),
          new RawHtml(),
          new AlternativeText(),
          new Pictures(),
          new People(),
          new Documents(),
          new RegionsOnMap(),
          new StrandEmpty(),
          new Contrast(),
          new Statements(),
          new SiteAddress(),
          new Codes());

  private static final List<Check.OfProgramme> OF_PROGRAMME = all(Check.OfProgramme.class);
  private static final List<Check.OfEntry> OF_ENTRY = all(Check.OfEntry.class);
  private static final List<Check.OfWords> OF_WORDS = all(Check.OfWords.class);
  private static final List<Check.OfDay> OF_DAY = all(Check.OfDay.class);
  private static final List<Check.OfItem> OF_ITEM = all(Check.OfItem.class);

  private Checks() {}

  private static <T extends Check> List<T> all(Class<T> type) {
    return ALL.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * What is wrong, in the order that people read it in.
   *
   * @param names every id that was written, so that references to what could not be read stay quiet
   * @param sources the workspace, for the names and contents of files that are not text
   */
  public static List<Problem> run(Programme programme, List<Name> names, Sources sources) {
    var scope = new Scope(programme, new Ids(names), new Folder(sources), new Glossary(programme));
    List<Supplier<List<Problem>>> work = new ArrayList<>();
    for (Check.OfProgramme check : OF_PROGRAMME) work.add(() -> collect(problems -> check.run(scope, problems)));
    for (Entry entry : programme.entries()) work.add(() -> collect(problems -> entry(entry, scope, problems)));
    for (Kind kind : Kind.values())
      for (Item item : programme.items(kind)) work.add(() -> collect(problems -> item(item, scope, problems)));
    return Parallel.map(work, Supplier::get).stream().flatMap(List::stream).sorted().toList();
  }

  private interface Search {
    void run(Problem.Sink problems);
  }

  private static List<Problem> collect(Search search) {
    var problems = new ArrayList<Problem>(0);
    search.run(problems::add);
    return problems;
  }

  private static void entry(Entry entry, Scope scope, Problem.Sink problems) {
    for (Check.OfEntry check : OF_ENTRY) check.run(entry, scope, problems);
    for (Lang lang : scope.languages()) {
      Words<? extends Text> words = entry.words().get(lang);
      if (words == null) continue;
      for (Check.OfWords check : OF_WORDS) check.run(words, scope, problems);
    }
    if (entry instanceof Gathering gathering)
      for (Plan day : Plan.of(gathering, scope.programme()))
        for (Check.OfDay check : OF_DAY) check.run(day, scope, problems);
  }

  private static void item(Item item, Scope scope, Problem.Sink problems) {
    for (Check.OfItem check : OF_ITEM) check.run(item, scope, problems);
  }
}
