package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Case;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.PersonView;
import jss.render.Section;

/** The page of one case. */
final class CasePage {
  private CasePage() {}

  record View(
      Frame frame,
      Case.Text words,
      boolean reference,
      boolean withdrawn,
      Optional<String> place,
      Optional<String> country,
      Optional<Dates.Shown> year,
      List<String> organisations,
      List<Figure> figures,
      List<Hypothesis> hypotheses,
      Optional<Integer> interviews,
      List<Stage> stages,
      Html body,
      List<ToolCard> tools,
      List<Link> rules,
      List<Link> themes,
      List<Link> regions,
      List<DocumentView> documents,
      List<VideoView> videos,
      List<PersonView> contacts,
      List<UsedIn> usedIn,
      Optional<String> learnings,
      Optional<Dates.Shown> updated) {}

  record Figure(String value, String text, Optional<Dates.Shown> year) {}

  record Hypothesis(String key, String text, String verdict, String verdictWord) {}

  record Stage(String text, Optional<Integer> months) {}

  static Optional<Output> of(Edition edition, Case it) {
    return edition
        .spot(it, Section.CASES)
        .flatMap(
            spot -> Optional.ofNullable(it.words().get(edition.lang()))
                .map(Words::text)
                .map(words -> edition.page(spot, "case.ftlh",
                    frame -> view(edition, it, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Case it, Case.Text words, Frame frame, Here here) {
    Case.Facts facts = it.facts();
    return new View(
        frame,
        words,
        facts.reference(),
        facts.withdrawn(),
        words.place(),
        facts.country().map(edition::country),
        facts.year().map(edition.dates()::when),
        facts.organisations().stream().map(ref -> edition.title(ref.id())).toList(),
        figures(facts, words, edition),
        hypotheses(facts, words, edition),
        facts.interviews(),
        stages(facts, words),
        edition.body(it, here),
        ToolCard.of(facts.tools().stream().flatMap(ref -> edition.programme().tool(ref).stream()).toList(), edition,
            here),
        edition.links(facts.rules(), here),
        edition.links(facts.themes(), here),
        facts.region().stream().flatMap(ref -> edition.link(ref.id(), here).stream()).toList(),
        DocumentView.of(facts.documents(), edition, here),
        VideoView.of(facts.videos(), edition, here),
        PersonView.of(facts.contacts(), edition.voice()),
        UsedIn.of(it.id(), edition, here),
        it.teaches() && edition.frames().has(Section.LEARNINGS)
            ? Optional.of(here.to(edition.frames().index(Section.LEARNINGS)))
            : Optional.empty(),
        facts.updated().map(edition.dates()::when));
  }

  private static List<Figure> figures(Case.Facts facts, Case.Text words, Edition edition) {
    var figures = new ArrayList<Figure>();
    facts
        .keyFigures()
        .forEach(
            (key, figure) -> Optional.ofNullable(words.keyFigures().get(key))
                .ifPresent(
                    text -> figures.add(new Figure(figure.value(), text, figure.year().map(edition.dates()::when)))));
    return figures;
  }

  private static List<Hypothesis> hypotheses(Case.Facts facts, Case.Text words, Edition edition) {
    var hypotheses = new ArrayList<Hypothesis>();
    facts
        .hypotheses()
        .forEach(
            (key, hypothesis) -> Optional.ofNullable(words.hypotheses().get(key))
                .ifPresent(
                    text -> hypotheses.add(
                        new Hypothesis(
                            key, text, hypothesis.verdict().name().toLowerCase(Locale.ROOT),
                            edition.texts().of("verdict", hypothesis.verdict())))));
    return hypotheses;
  }

  private static List<Stage> stages(Case.Facts facts, Case.Text words) {
    var stages = new ArrayList<Stage>();
    facts
        .stages()
        .forEach(
            (key, stage) -> Optional.ofNullable(words.stages().get(key))
                .ifPresent(text -> stages.add(new Stage(text, stage.evaluateWithin()))));
    return stages;
  }
}
