package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Diagram;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Phase;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Phases;
import jss.render.Section;

/** The page that shows the process as a matrix: the phases with their steps, and what each step is made of. */
final class ProcessPage {
  private ProcessPage() {}

  record View(Frame frame, List<Row> rows, List<Drawing> drawings, Optional<String> tools) {}

  record Row(Phases.Shown phase, List<Step> steps) {}

  /** @param id of its heading */
  record Step(String id, String title, List<Cell> purpose, List<Cell> moves, List<Cell> tools, List<Cell> execution) {}

  record Cell(String text, Optional<String> href, Html marks, List<String> items) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.PROCESS);
    return edition.page(spot, "process.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    List<Row> rows =
        edition.programme().items(Kind.PHASE).stream()
            .flatMap(item -> edition.phases().of(item.id()).map(shown -> row(shown, item, edition, here)).stream())
            .filter(row -> !row.steps().isEmpty())
            .toList();
    List<Drawing> drawings =
        edition.programme().items(Kind.DIAGRAM).stream()
            .map(item -> Drawing.of(item.id(), (Diagram) item.value(), edition.lang())).toList();
    Optional<String> tools = edition.frames().has(Section.TOOLS)
        ? Optional.of(here.to(edition.urls().index(Section.TOOLS, edition.lang())))
        : Optional.empty();
    return new View(frame, rows, drawings, tools);
  }

  private static Row row(Phases.Shown phase, Item item, Edition edition, Here here) {
    return new Row(
        phase,
        ((Phase) item.value()).steps().entrySet().stream()
            .map(step -> step(step.getKey(), step.getValue(), edition, here)).toList());
  }

  private static Step step(String key, Phase.Step step, Edition edition, Here here) {
    return new Step(
        "p-" + key,
        step.title().in(edition.lang()),
        cells(step.purpose(), edition, here),
        cells(step.moves(), edition, here),
        cells(step.tools(), edition, here),
        cells(step.execution(), edition, here));
  }

  private static List<Cell> cells(List<Phase.Cell> cells, Edition edition, Here here) {
    return cells.stream()
        .map(
            cell -> new Cell(
                cell.text().in(edition.lang()),
                cell.tool().flatMap(ref -> edition.reference(ref.id(), here)).map(Link::href),
                cell.tool().flatMap(ref -> edition.urls().elsewhere(ref.id(), edition.lang())).map(Link::hreflang)
                    .orElse(Html.EMPTY),
                cell.items().stream().map(text -> text.in(edition.lang())).toList()))
        .toList();
  }
}
