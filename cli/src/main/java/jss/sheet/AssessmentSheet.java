package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Html;
import jss.sheet.Frame.Bookmark;
import jss.worksheet.Area;
import jss.worksheet.Drawing;
import jss.worksheet.Paper;
import jss.worksheet.Radar;
import jss.worksheet.Term;

/** The empty form of a self-assessment: levels to tick, a radar to draw in and a table to write in. */
final class AssessmentSheet {
  /** Where the radar lies, in millimetres. */
  private static final Area PLACE = new Area(0, 0, 179, 105);

  private AssessmentSheet() {}

  /** @param radar empty with fewer than three dimensions, or with unlike numbers of levels */
  record View(
      Frame frame, Assessment.Text words, Html body, List<Dimension> dimensions, Area place, Optional<Drawing> radar,
      String names, String ink, String quiet, Optional<Code> address) {}

  /** @param key that its words stand under */
  record Dimension(String key, Assessment.DimensionText words) {}

  /** Empty when the assessment has no words in that language. */
  static Optional<Sheet> of(Workshop workshop, Assessment assessment) {
    return Optional.ofNullable(assessment.words().get(workshop.lang()))
        .map(words -> new Sheet(
            workshop.texts().text("sheet.name.assessment", assessment.id()), List.of(workshop.lang()),
            Optional.of(assessment.id()), Workshop.day(workshop.version(assessment)), false,
            () -> workshop.render("assessment-form.ftlh", view(workshop, assessment, words))));
  }

  private static View view(Workshop workshop, Assessment assessment, Words<Assessment.Text> words) {
    String title = words.text().title();
    List<Dimension> dimensions = dimensions(assessment, words.text());
    Inks inks = Inks.of(workshop.look().palette(), workshop.look().grey());
    return new View(
        workshop.frame(assessment, title, title, "accent", List.of(new Bookmark(title, "top"))),
        words.text(),
        Prose.of(words.body()),
        dimensions,
        PLACE,
        radar(dimensions),
        String.join(", ", dimensions.stream().map(dimension -> dimension.words().title()).toList()),
        inks.of("ink").hex(),
        inks.of("quiet").hex(),
        workshop.address(assessment));
  }

  private static List<Dimension> dimensions(Assessment assessment, Assessment.Text words) {
    var dimensions = new ArrayList<Dimension>();
    for (String key : assessment.facts().dimensions().keySet())
      Optional.ofNullable(words.dimensions().get(key)).ifPresent(text -> dimensions.add(new Dimension(key, text)));
    return dimensions;
  }

  private static Optional<Drawing> radar(List<Dimension> dimensions) {
    List<Integer> levels = dimensions.stream().map(dimension -> dimension.words().levels().size()).distinct().toList();
    if (dimensions.size() < 3 || levels.size() != 1) return Optional.empty();
    List<Term> fields = dimensions.stream()
        .map(dimension -> new Term("dimensions." + dimension.key() + ".title", dimension.words().title())).toList();
    return Optional.of(Radar.of(fields, levels.getFirst(), PLACE, new Paper(Tool.Size.A4, false)));
  }
}
