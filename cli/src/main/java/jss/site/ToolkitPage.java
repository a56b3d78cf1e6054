package jss.site;

import java.util.List;
import java.util.stream.Stream;
import jss.content.Tool;
import jss.render.Form;
import jss.render.Here;
import jss.render.Output;
import jss.render.Phases;
import jss.render.Section;

/** The page that shows all tools, phase by phase. */
final class ToolkitPage {
  private ToolkitPage() {}

  record View(Frame frame, List<Form> forms, List<Group> groups) {}

  record Group(Phases.Shown phase, List<ToolCard> tools) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.TOOLS);
    return edition.page(spot, "toolkit.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    List<Group> groups =
        edition.phases().all().stream()
            .map(phase -> new Group(phase, ToolCard.of(edition.phases().tools(phase.id()), edition, here)))
            .filter(group -> !group.tools().isEmpty())
            .toList();
    List<Form> forms = Stream.of(Tool.Form.values()).map(form -> Form.of(form, edition.texts())).toList();
    return new View(frame, forms, groups);
  }
}
