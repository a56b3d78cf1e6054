package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Address;
import jss.content.Ambassador;
import jss.content.Declaration;
import jss.content.Kind;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.PersonView;
import jss.render.Section;

/** The page of the declaration, with the rules and those who have joined. */
final class DeclarationPage {
  private DeclarationPage() {}

  record View(
      Frame frame,
      Declaration.Text words,
      String issuer,
      Html body,
      List<RulesPage.Shown> rules,
      List<Named> ambassadors,
      List<PersonView> contacts,
      Optional<String> group,
      List<DocumentView> documents,
      Optional<Dates.Shown> updated) {}

  /** An ambassador whose consent stands. */
  record Named(String name, Optional<String> part) {}

  static Optional<Output> of(Edition edition, Declaration declaration) {
    return edition
        .spot(declaration, Section.RULES)
        .flatMap(
            spot -> Optional.ofNullable(declaration.words().get(edition.lang()))
                .map(Words::text)
                .map(
                    words -> edition.page(
                        spot, "declaration.ftlh",
                        frame -> view(edition, declaration, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Declaration declaration, Declaration.Text words, Frame frame, Here here) {
    Declaration.Facts facts = declaration.facts();
    return new View(
        frame,
        words,
        edition.title(facts.issuer().id()),
        edition.body(declaration, here),
        RulesPage.rules(edition, here),
        ambassadors(edition),
        PersonView.of(facts.contacts(), edition.voice()),
        facts.group().map(Address::text),
        DocumentView.of(facts.documents(), edition, here).stream().filter(document -> !document.isPage()).toList(),
        facts.updated().map(edition.dates()::when));
  }

  private static List<Named> ambassadors(Edition edition) {
    return edition.programme().items(Kind.AMBASSADOR).stream()
        .map(item -> (Ambassador) item.value())
        .filter(ambassador -> PersonView.stands(ambassador.consent()))
        .map(ambassador -> new Named(ambassador.name(), ambassador.part().map(text -> text.in(edition.lang()))))
        .toList();
  }
}
