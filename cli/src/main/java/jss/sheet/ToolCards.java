package jss.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Tool;
import jss.content.Words;
import jss.render.Form;
import jss.render.MaterialView;
import jss.render.Phases;
import jss.render.StepView;
import jss.render.Texts;
import jss.render.ToolFacts;
import jss.sheet.Frame.Bookmark;

/** The toolkit as a deck of cards, phase by phase: what a tool is and takes on the front, how it is done on the back. */
final class ToolCards {
  private ToolCards() {}

  record View(Frame frame, int count, List<Suit> suits, List<Form> forms, List<CardSheet<Card>> sheets) {}

  /** A phase with its cards. */
  record Suit(Phases.Shown phase, List<Card> cards) {}

  /** @param hue of its phase */
  record Card(
      String id,
      Optional<Phases.Shown> phase,
      String hue,
      Tool.Text words,
      ToolFacts facts,
      List<Tool.Mode> modes,
      List<Bar> strip,
      List<StepView> steps,
      List<MaterialView> materials,
      Optional<Code> address) {}

  /**
   * A step on the strip of time.
   *
   * @param width in hundredths of the strip
   */
  record Bar(String form, String width) {}

  /** Empty when no tool of a phase has words in that language. */
  static Optional<Sheet> of(Workshop workshop) {
    List<Suit> suits = suits(workshop);
    if (suits.isEmpty()) return Optional.empty();
    return Optional.of(
        new Sheet(
            workshop.texts().text("sheet.name.tool-cards"), List.of(workshop.lang()), Optional.empty(),
            Workshop.day(workshop.version()), true,
            () -> workshop.render("tool-cards.ftlh", view(workshop, suits))));
  }

  private static List<Suit> suits(Workshop workshop) {
    return workshop.phases().all().stream()
        .map(phase -> new Suit(phase,
            workshop.phases().tools(phase.id()).stream().flatMap(tool -> card(workshop, tool)).toList()))
        .filter(suit -> !suit.cards().isEmpty())
        .toList();
  }

  private static Stream<Card> card(Workshop workshop, Tool tool) {
    Texts texts = workshop.texts();
    Optional<Phases.Shown> phase = workshop.phases().of(tool.facts().phase());
    return Optional.ofNullable(tool.words().get(workshop.lang())).map(Words::text).stream()
        .map(words -> new Card(
            tool.id(), phase, phase.map(Phases.Shown::symbol).orElse("accent"), words, ToolFacts.of(tool, texts),
            tool.facts().modes(), strip(tool), StepView.of(tool, words, texts), MaterialView.of(tool, words, texts),
            workshop.address(tool)));
  }

  private static List<Bar> strip(Tool tool) {
    double whole = Math.max(tool.length().count(), 1);
    return tool.facts().steps().values().stream()
        .map(step -> new Bar(
            Texts.keyOf("form", step.form()).substring("form.".length()),
            String.format(java.util.Locale.ROOT, "%.2f", 100 * step.minutes().count() / whole)))
        .toList();
  }

  private static View view(Workshop workshop, List<Suit> suits) {
    Texts texts = workshop.texts();
    String title = texts.text("cards.tools");
    List<Card> cards = suits.stream().flatMap(suit -> suit.cards().stream()).toList();
    return new View(
        workshop.frame(title, texts.text("cards.tools.subject"), title, "accent", workshop.version(),
            suits.stream().map(ToolCards::bookmark).toList()),
        cards.size(), suits, Stream.of(Tool.Form.values()).map(form -> Form.of(form, texts)).toList(),
        CardSheet.deck(cards));
  }

  private static Bookmark bookmark(Suit suit) {
    return new Bookmark(
        suit.phase().title(), suit.cards().getFirst().id(),
        suit.cards().stream().map(card -> new Bookmark(card.words().title(), card.id())).toList());
  }
}
