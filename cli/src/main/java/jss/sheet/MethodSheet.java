package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Adopted;
import jss.content.Tool;
import jss.content.Words;
import jss.render.MaterialView;
import jss.render.Phases;
import jss.render.StepView;
import jss.render.Texts;
import jss.render.ToolFacts;
import jss.sheet.Frame.Bookmark;

/** A tool on two sides of A4: what it is and takes, and how it is done. */
final class MethodSheet {
  private MethodSheet() {}

  /**
   * @param licence the tool's own, else what the programme says of all content
   */
  record View(
      Frame frame,
      String id,
      Optional<Phases.Shown> phase,
      Tool.Text words,
      ToolFacts facts,
      List<TimeBar.Part> bar,
      List<StepView> steps,
      List<MaterialView> materials,
      List<String> roles,
      List<Tie> ties,
      Optional<String> licence,
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
    Texts texts = workshop.texts();
    Optional<Phases.Shown> phase = workshop.phases().of(tool.facts().phase());
    List<StepView> steps = StepView.of(tool, words, texts);
    return new View(
        workshop.frame(tool, words.title(), texts.text("sheet.method") + " · " + tool.id(),
            phase.map(Phases.Shown::symbol).orElse("accent"), bookmarks(words, steps, texts)),
        tool.id(),
        phase,
        words,
        ToolFacts.of(tool, texts),
        TimeBar.of(tool),
        steps,
        MaterialView.of(tool, words, texts),
        List.copyOf(words.roles().values()),
        Tie.of(workshop, tool),
        licence(workshop, tool),
        workshop.address(tool));
  }

  /** Where it was taken over from, and under which licence. */
  private static String adopted(Workshop workshop, Adopted adopted) {
    String from = adopted.from().in(workshop.lang());
    String owner = adopted.owner().map(label -> ", " + label.in(workshop.lang())).orElse("");
    String licence = adopted.licence().map(label -> " " + label.in(workshop.lang())).orElse("");
    return workshop.texts().text("adopted.from") + " " + from + owner + "." + licence;
  }

  private static Optional<String> licence(Workshop workshop, Tool tool) {
    return tool.facts().adopted().map(adopted -> adopted(workshop, adopted))
        .or(() -> tool.facts().licence().map(name -> workshop.texts().text("tool.licence", name)))
        .or(() -> workshop.programme().settings().licence().map(text -> text.in(workshop.lang())));
  }

  /** The main parts of both sides, each by the id that the template gives it. */
  private static List<Bookmark> bookmarks(Tool.Text words, List<StepView> steps, Texts texts) {
    var front = new ArrayList<Bookmark>();
    if (words.openingQuestion().isPresent()) front.add(new Bookmark(texts.text("tool.opening-question"), "opening"));
    front.add(new Bookmark(texts.text("tool.purpose"), "purpose"));
    if (!words.materials().isEmpty()) front.add(new Bookmark(texts.text("tool.materials"), "materials"));
    var each = new ArrayList<Bookmark>();
    for (StepView step : steps) each.add(new Bookmark(each.size() + 1 + ". " + step.title(), "step-" + step.key()));
    return List.of(
        new Bookmark(words.title(), "top", front),
        new Bookmark(texts.text("tool.steps"), "steps", each),
        new Bookmark(texts.text("sheet.method.about"), "about"));
  }
}
