package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Packing;
import jss.content.Turnout;
import jss.content.Words;
import jss.render.PackingView;
import jss.render.PersonView;
import jss.render.Texts;
import jss.sheet.Frame.Bookmark;

/** A gathering for those who run it: the day minute by minute, what to bring, and what to see to. */
final class RunSheet {
  private RunSheet() {}

  /**
   * @param people how many come, in words
   * @param groups in the item that has most of them
   * @param worksheets to print, beside what is to pack
   * @param forms how many summary forms there are
   */
  record View(
      Frame frame,
      GatheringFacts facts,
      Optional<String> people,
      Optional<String> setUp,
      List<PersonView> team,
      List<RunDay> days,
      List<String> planB,
      List<PackingView> packing,
      List<PackingView> worksheets,
      Optional<String> counted,
      Optional<Gathering.Checklist> checklist,
      int forms,
      List<OutcomeView> outcomes) {}

  record OutcomeView(String type, String text, Optional<String> owner, Optional<String> deadline) {}

  static Optional<Sheet> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return GatheringFacts.of(workshop, gathering, occasion)
        .flatMap(facts -> Optional.ofNullable(gathering.words().get(workshop.lang())).map(Words::text)
            .map(words -> new Sheet(
                workshop.texts().text("sheet.name.run", gathering.id()), List.of(workshop.lang()),
                Optional.of(gathering.id()), Workshop.day(workshop.version(gathering)), false,
                () -> workshop.render("run-sheet.ftlh", view(workshop, gathering, words, facts, occasion)))));
  }

  private static View view(
      Workshop workshop, Gathering gathering, Gathering.Text words, GatheringFacts facts, Occasion occasion) {
    Texts texts = workshop.texts();
    Optional<Turnout> turnout = occasion.turnout(workshop.programme(), gathering);
    List<RunDay> days = RunDay.of(workshop, gathering, words, occasion);
    var view = new View(
        workshop.frame(gathering, texts.text("sheet.run.title", facts.title()), facts.title(), "accent",
            bookmarks(texts, facts.title(), days, words)),
        facts,
        turnout.map(known -> people(known, texts)),
        gathering.facts().setUp().map(workshop.dates()::length),
        PersonView.of(gathering.facts().team(), workshop.voice()),
        days,
        words.planB(),
        PackingView.of(words, workshop.voice(), turnout),
        turnout.map(Packing::worksheets).orElse(List.of()).stream()
            .flatMap(copies -> worksheet(workshop, copies).stream()).toList(),
        turnout.map(known -> texts.text("gathering.packing.caption", known.people())),
        words.checklist(),
        SummaryForms.count(workshop, gathering, occasion),
        outcomes(workshop, gathering, words));
    return view;
  }

  private static String people(Turnout turnout, Texts texts) {
    int groups = turnout.gathering().facts().days().values().stream()
        .flatMap(day -> day.items().values().stream())
        .mapToInt(item -> turnout.groups(item).size()).max().orElse(0);
    String people = texts.count("sheet.people", turnout.people());
    return groups < 2 ? people : texts.text("sheet.people.groups", people, texts.count("sheet.groups", groups));
  }

  private static Optional<PackingView> worksheet(Workshop workshop, Packing.Copies copies) {
    return Optional.ofNullable(copies.tool().words().get(workshop.lang()))
        .flatMap(words -> words.text().worksheet())
        .map(words -> new PackingView(
            words.title() + copies.tool().facts().worksheet().flatMap(sheet -> sheet.size())
                .map(size -> ", " + size.name()).orElse(""),
            copies.count(), copies.tool().title(workshop.lang())));
  }

  private static List<Bookmark> bookmarks(Texts texts, String title, List<RunDay> days, Gathering.Text words) {
    var within = new ArrayList<Bookmark>();
    for (RunDay day : days) {
      within.add(new Bookmark(day.heading(), day.id()));
      if (!day.parallel().isEmpty())
        within.add(new Bookmark(texts.text("sheet.run.parallel"), day.id() + "-parallel"));
    }
    within.add(new Bookmark(texts.text("gathering.packing"), "packing"));
    if (words.checklist().isPresent()) within.add(new Bookmark(texts.text("sheet.run.checklist"), "checklist"));
    return List.of(new Bookmark(title, "top", within));
  }

  private static List<OutcomeView> outcomes(Workshop workshop, Gathering gathering, Gathering.Text words) {
    var outcomes = new ArrayList<OutcomeView>();
    gathering.facts().outcomes().forEach((key, outcome) -> Optional.ofNullable(words.outcomes().get(key))
        .ifPresent(text -> outcomes.add(new OutcomeView(
            workshop.texts().of("outcome", outcome.type()), text,
            outcome.owner().map(ref -> PersonView.of(List.of(ref), workshop.voice()).stream().findFirst()
                .map(PersonView::shown).orElseGet(() -> workshop.voice().title(ref.id()))),
            outcome.deadline().map(day -> workshop.dates().day(day).text())))));
    return outcomes;
  }
}
