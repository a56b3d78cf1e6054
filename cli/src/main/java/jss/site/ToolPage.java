package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Minutes;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;
import jss.render.Texts;
import jss.site.Spot.Crumb;

/** The page of one tool. */
final class ToolPage {
  private ToolPage() {}

  record View(
      Frame frame,
      Optional<Phases.Shown> phase,
      Tool.Text words,
      String length,
      String participants,
      Optional<String> group,
      String difficulty,
      String difficultyWord,
      String modes,
      Optional<String> prepare,
      Optional<String> followUp,
      Strip strip,
      List<Form> forms,
      List<Step> steps,
      List<Material> materials,
      List<String> roles,
      Html body,
      List<Link> before,
      List<Link> after,
      List<Link> cases,
      List<Link> themes,
      List<DocumentView> documents,
      List<VideoView> videos,
      List<UsedIn> usedIn,
      Optional<WorksheetView> worksheet,
      Optional<String> licence,
      Optional<Dates.Shown> updated,
      Neighbours.Shown neighbours) {}

  /** @param from minutes after the tool began */
  record Step(String title, Optional<String> text, Optional<String> output, String length, Form form, String from) {}

  record Material(String title, String count) {}

  static Optional<Output> of(Edition edition, Tool tool) {
    List<Crumb> phase =
        edition.phases().of(tool.facts().phase()).stream()
            .map(shown -> new Crumb(shown.title(),
                edition.urls().index(Section.TOOLS, edition.lang()) + "#" + shown.id()))
            .toList();
    return edition
        .spot(tool, Section.TOOLS, phase)
        .flatMap(
            spot -> words(tool, edition)
                .map(words -> edition.page(spot, "tool.ftlh",
                    frame -> view(edition, tool, words, frame, new Here(spot.path())))));
  }

  private static Optional<Tool.Text> words(Tool tool, Edition edition) {
    return Optional.ofNullable(tool.words().get(edition.lang())).map(Words::text);
  }

  private static View view(Edition edition, Tool tool, Tool.Text words, Frame frame, Here here) {
    Texts texts = edition.texts();
    Dates dates = edition.dates();
    Tool.Facts facts = tool.facts();
    return new View(
        frame,
        edition.phases().of(facts.phase()),
        words,
        dates.length(tool.length()),
        ToolCard.participants(facts.participants(), texts),
        facts.participants().group().map(size -> texts.text("people.group", size)),
        facts.difficulty().name().toLowerCase(java.util.Locale.ROOT),
        texts.of("difficulty", facts.difficulty()),
        ToolCard.modes(facts.modes(), texts),
        facts.prepare().map(dates::length),
        facts.followUp().map(dates::length),
        Strip.of(tool, edition),
        forms(facts, texts),
        steps(facts, words, edition),
        materials(facts, words, texts),
        List.copyOf(words.roles().values()),
        edition.body(tool, here),
        edition.links(facts.before(), here),
        edition.links(facts.after(), here),
        edition.links(facts.cases(), here),
        edition.links(facts.themes(), here),
        DocumentView.of(facts.documents(), edition, here),
        VideoView.of(facts.videos(), edition, here),
        UsedIn.of(tool.id(), edition, here),
        WorksheetView.of(facts, words),
        facts.licence(),
        facts.updated().map(dates::when),
        edition.toolNeighbours().of(tool, edition, here));
  }

  /** The forms of work that occur, each once, for the key to the drawing. */
  private static List<Form> forms(Tool.Facts facts, Texts texts) {
    return facts.steps().values().stream().map(Tool.Step::form).distinct().sorted().map(form -> Form.of(form, texts))
        .toList();
  }

  private static List<Step> steps(Tool.Facts facts, Tool.Text words, Edition edition) {
    var steps = new ArrayList<Step>();
    Minutes passed = new Minutes(0);
    for (Map.Entry<String, Tool.Step> entry : facts.steps().entrySet()) {
      Tool.Step step = entry.getValue();
      Tool.StepText text = words.steps().get(entry.getKey());
      if (text != null)
        steps.add(
            new Step(
                text.title(),
                text.text(),
                text.output(),
                edition.dates().length(step.minutes()),
                Form.of(step.form(), edition.texts()),
                edition.dates().length(passed)));
      passed = passed.plus(step.minutes());
    }
    return steps;
  }

  private static List<Material> materials(Tool.Facts facts, Tool.Text words, Texts texts) {
    var materials = new ArrayList<Material>();
    facts
        .materials()
        .forEach(
            (key, material) -> Optional.ofNullable(words.materials().get(key))
                .ifPresent(title -> materials
                    .add(new Material(title, texts.text(Texts.keyOf("per", material.per()), material.count())))));
    return materials;
  }
}
