package jss.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Kind;
import jss.content.Rule;
import jss.content.Words;
import jss.sheet.Frame.Bookmark;

/** The rules as a deck of cards: a rule on the front, how to live by it on the back. */
final class RuleCards {
  private RuleCards() {}

  record View(Frame frame, List<Card> cards, List<CardSheet<Card>> sheets) {}

  /** @param tools titles of those that help */
  record Card(String id, int number, Rule.Text words, List<String> tools, Optional<Code> address) {}

  /** Empty when no rule has words in that language. */
  static Optional<Sheet> of(Workshop workshop) {
    List<Card> cards = cards(workshop);
    if (cards.isEmpty()) return Optional.empty();
    return Optional.of(
        new Sheet(
            workshop.texts().text("sheet.name.rule-cards"), List.of(workshop.lang()), Optional.empty(),
            Workshop.day(workshop.version()), true,
            () -> workshop.render("rule-cards.ftlh", view(workshop, cards))));
  }

  /** The rules by number. */
  static List<Card> cards(Workshop workshop) {
    return workshop.programme().all(Kind.RULE, Rule.class).stream()
        .sorted(Comparator.comparingInt((Rule rule) -> rule.facts().number()).thenComparing(Rule::id))
        .flatMap(rule -> card(workshop, rule))
        .toList();
  }

  private static Stream<Card> card(Workshop workshop, Rule rule) {
    return Optional.ofNullable(rule.words().get(workshop.lang())).map(Words::text).stream()
        .map(words -> new Card(
            rule.id(), rule.facts().number(), words,
            rule.facts().tools().stream().map(tool -> workshop.voice().title(tool.id())).toList(),
            workshop.address(rule)));
  }

  private static View view(Workshop workshop, List<Card> cards) {
    String title = workshop.texts().text("cards.rules");
    return new View(
        workshop.frame(title, workshop.texts().text("cards.rules.subject"), title, "accent", workshop.version(),
            cards.stream().map(card -> new Bookmark(card.number() + " " + card.words().title(), card.id())).toList()),
        cards, CardSheet.deck(cards));
  }
}
