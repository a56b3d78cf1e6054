package jss.sheet;

import java.util.List;
import java.util.Optional;
import jss.content.Declaration;
import jss.content.Words;
import jss.render.Html;
import jss.render.PersonView;
import jss.sheet.Frame.Bookmark;

/** A declaration with the rules: as a poster of A3 for a wall, or as a form of A4 to sign, its background on the back. */
final class DeclarationSheet {
  private DeclarationSheet() {}

  /** @param rules in the order of their numbers */
  record View(
      Frame frame, Declaration.Text words, String issuer, List<RuleCards.Card> rules, Html body,
      List<PersonView> contacts, Optional<Code> address) {}

  /** Empty when the declaration has no words in that language. */
  static Optional<Sheet> of(Workshop workshop, Declaration declaration, boolean form) {
    String kind = form ? "form" : "poster";
    return Optional.ofNullable(declaration.words().get(workshop.lang()))
        .map(words -> new Sheet(
            workshop.texts().text("sheet.name.declaration-" + kind, declaration.id()), List.of(workshop.lang()),
            Optional.of(declaration.id()), Workshop.day(workshop.version(declaration)), true,
            () -> workshop.render("declaration-" + kind + ".ftlh", view(workshop, declaration, words))));
  }

  private static View view(Workshop workshop, Declaration declaration, Words<Declaration.Text> words) {
    String title = words.text().title();
    return new View(
        workshop.frame(declaration, title, title, "accent", List.of(new Bookmark(title, "top"))),
        words.text(),
        workshop.voice().title(declaration.facts().issuer().id()),
        RuleCards.cards(workshop),
        Prose.of(words.body()),
        PersonView.of(declaration.facts().contacts(), workshop.voice()),
        workshop.address(declaration));
  }
}
