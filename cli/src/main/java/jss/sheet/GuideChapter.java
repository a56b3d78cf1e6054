package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Page;
import jss.content.Question;
import jss.content.Ref;
import jss.content.Words;
import jss.render.Html;
import jss.render.PersonView;
import jss.sheet.Chapter.Place;

/**
 * A guide as the handbook tells it: its introduction, and then part by part.
 *
 * @param anchor id of the place where it begins
 */
record GuideChapter(String anchor, String title, Optional<String> summary, Html body, List<Part> parts) {
  /**
   * A page of the guide.
   *
   * @param number its place from 1; empty for the appendix
   * @param tools those that the book tells
   * @param examples titles of cases
   */
  record Part(
      String anchor, Optional<Integer> number, String title, Optional<String> summary, Html body, List<Place> tools,
      List<String> examples, List<Answer> answers, List<PersonView> contacts) {}

  record Answer(String question, String answer) {}

  static List<GuideChapter> all(Workshop workshop, BookLinks links) {
    return workshop.programme().guides().stream().flatMap(guide -> of(workshop, guide, links).stream()).toList();
  }

  private static Optional<GuideChapter> of(Workshop workshop, Guide guide, BookLinks links) {
    return Optional.ofNullable(guide.words().get(workshop.lang())).map(words -> new GuideChapter(
        BookLinks.anchor(guide.id()), words.text().title(), words.text().summary(),
        links.body(guide.id(), words.body()), parts(workshop, guide, links)));
  }

  private static List<Part> parts(Workshop workshop, Guide guide, BookLinks links) {
    var parts = new ArrayList<Part>();
    for (Ref component : guide.facts().components())
      part(workshop, component, Optional.of(parts.size() + 1), links).ifPresent(parts::add);
    guide.facts().appendix().flatMap(appendix -> part(workshop, appendix, Optional.empty(), links))
        .ifPresent(parts::add);
    return parts;
  }

  private static Optional<Part> part(Workshop workshop, Ref ref, Optional<Integer> number, BookLinks links) {
    return workshop.programme().entry(ref.id()).filter(Page.class::isInstance).map(Page.class::cast)
        .flatMap(page -> Optional.ofNullable(page.words().get(workshop.lang()))
            .map(words -> part(workshop, page, words, number, links)));
  }

  private static Part part(
      Workshop workshop, Page page, Words<Page.Text> words, Optional<Integer> number, BookLinks links) {
    Page.Facts facts = page.facts();
    return new Part(
        BookLinks.anchor(page.id()), number, words.text().title(), words.text().summary(),
        links.body(page.id(), words.body()), links.places(facts.tools()),
        facts.cases().stream().map(ref -> workshop.voice().title(ref.id())).toList(),
        facts.questions().stream().flatMap(ref -> answer(workshop, ref).stream()).toList(),
        PersonView.of(facts.contacts(), workshop.voice()));
  }

  private static Optional<Answer> answer(Workshop workshop, Ref ref) {
    return workshop.programme().item(ref, Question.class).map(question -> new Answer(
        question.question().in(workshop.lang()), question.answer().in(workshop.lang())));
  }
}
