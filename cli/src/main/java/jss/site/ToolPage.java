package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Form;
import jss.render.Here;
import jss.render.Html;
import jss.render.MaterialView;
import jss.render.Output;
import jss.render.Phases;
import jss.render.Section;
import jss.render.StepView;
import jss.render.Texts;
import jss.render.ToolFacts;
import jss.site.Spot.Crumb;

/** The page of one tool. */
final class ToolPage {
  private ToolPage() {}

  record View(
      Frame frame,
      Optional<Phases.Shown> phase,
      Tool.Text words,
      ToolFacts facts,
      Strip strip,
      List<Form> forms,
      List<StepView> steps,
      List<MaterialView> materials,
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
      Optional<SheetLink> sheet,
      Optional<String> licence,
      Optional<Dates.Shown> updated,
      Neighbours.Shown neighbours) {}

  static Optional<Output> of(Edition edition, Tool tool) {
    List<Crumb> phase =
        edition.reader().phases().of(tool.facts().phase()).stream()
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
    Tool.Facts facts = tool.facts();
    return new View(
        frame,
        edition.phases().of(facts.phase()),
        words,
        ToolFacts.of(tool, texts),
        Strip.of(tool, edition),
        forms(facts, texts),
        StepView.of(tool, words, texts),
        MaterialView.of(tool, words, texts),
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
        SheetLink.of(tool, edition, here),
        facts.licence(),
        facts.updated().map(edition.dates()::when),
        edition.toolNeighbours().of(tool, edition, here));
  }

  /** The forms of work that occur, each once, for the key to the drawing. */
  private static List<Form> forms(Tool.Facts facts, Texts texts) {
    return facts.steps().values().stream().map(Tool.Step::form).distinct().sorted().map(form -> Form.of(form, texts))
        .toList();
  }
}
