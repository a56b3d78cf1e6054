package jss.sheet;

import java.util.List;
import java.util.Optional;
import jss.content.Tool;
import jss.content.Words;
import jss.render.MaterialView;
import jss.render.Phases;
import jss.render.StepView;
import jss.render.ToolFacts;
import jss.sheet.Frame.Bookmark;

/** A tool on two sides of A4: what it is and takes, and how it is done. */
final class MethodSheet {
  private MethodSheet() {}

  record View(
      Frame frame,
      Optional<Phases.Shown> phase,
      Tool.Text words,
      ToolFacts facts,
      List<StepView> steps,
      List<MaterialView> materials,
      List<String> roles,
      Optional<Code> address) {}

  /** Empty when the tool has no words in that language. */
  static Optional<Sheet> of(Workshop workshop, Tool tool) {
    return Optional.ofNullable(tool.words().get(workshop.lang()))
        .map(Words::text)
        .map(words -> new Sheet(
            workshop.texts().text("sheet.name.tool", tool.id()), List.of(workshop.lang()), Optional.of(tool.id()),
            Workshop.day(workshop.version(tool)), true,
            () -> workshop.render("tool.ftlh", view(workshop, tool, words))));
  }

  private static View view(Workshop workshop, Tool tool, Tool.Text words) {
    Optional<Phases.Shown> phase = workshop.phases().of(tool.facts().phase());
    return new View(
        workshop.frame(tool, words.title(), words.title(), phase.map(Phases.Shown::symbol).orElse("accent"),
            List.of(new Bookmark(words.title(), "top"))),
        phase,
        words,
        ToolFacts.of(tool, workshop.texts()),
        StepView.of(tool, words, workshop.texts()),
        MaterialView.of(tool, words, workshop.texts()),
        List.copyOf(words.roles().values()),
        workshop.address(tool));
  }
}
