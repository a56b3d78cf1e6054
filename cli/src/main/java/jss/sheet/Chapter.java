package jss.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Html;
import jss.render.MaterialView;
import jss.render.StepView;
import jss.render.ToolFacts;

/**
 * A tool as the handbook tells it.
 *
 * @param anchor id of the place where it begins
 * @param minutes of all its steps
 * @param people for how many it is, to be sorted by
 * @param forms minutes of work in each form, by the name of the form
 * @param before tools of the book that it builds on
 * @param licence its own, when it is not the programme's
 */
record Chapter(
    String anchor,
    Tool.Text words,
    ToolFacts facts,
    int minutes,
    Tool.Participants people,
    Map<String, Integer> forms,
    List<StepView> steps,
    List<MaterialView> materials,
    List<String> roles,
    Html body,
    List<Place> before,
    List<Place> after,
    List<String> cases,
    Optional<String> licence,
    Optional<String> updated,
    Optional<String> address) {

  /** Something that the book tells. */
  record Place(String anchor, String title) {}

  static Optional<Chapter> of(Workshop workshop, Tool tool, BookLinks links) {
    return Optional.ofNullable(tool.words().get(workshop.lang())).map(words -> of(workshop, tool, words, links));
  }

  private static Chapter of(Workshop workshop, Tool tool, Words<Tool.Text> words, BookLinks links) {
    Tool.Facts facts = tool.facts();
    return new Chapter(
        BookLinks.anchor(tool.id()),
        words.text(),
        ToolFacts.of(tool, workshop.texts()),
        tool.length().count(),
        facts.participants(),
        Registers.forms(tool),
        StepView.of(tool, words.text(), workshop.texts()),
        MaterialView.of(tool, words.text(), workshop.texts()),
        List.copyOf(words.text().roles().values()),
        links.body(tool.id(), words.body()),
        links.places(facts.before()),
        links.places(facts.after()),
        facts.cases().stream().map(ref -> workshop.voice().title(ref.id())).toList(),
        facts.licence(),
        workshop.version(tool).map(workshop.dates()::when).map(Dates.Shown::text),
        workshop.address(tool).map(Code::shown));
  }
}
