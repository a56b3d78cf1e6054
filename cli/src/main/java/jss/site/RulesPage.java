package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Declaration;
import jss.content.Kind;
import jss.content.Rule;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page that lists the rules of co-operation. */
final class RulesPage {
  private RulesPage() {}

  record View(Frame frame, List<Shown> rules, List<DeclarationLink> declarations) {}

  record Shown(int number, String title, String href, Html marks, Optional<String> summary) {}

  record DeclarationLink(String title, String href, Html marks, Optional<String> summary) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.RULES);
    return edition.page(spot, "rules.ftlh",
        frame -> new View(frame, rules(edition, new Here(spot.path())), declarations(edition, new Here(spot.path()))));
  }

  static List<Shown> rules(Edition edition, Here here) {
    return edition.programme().all(Kind.RULE, Rule.class).stream()
        .flatMap(
            rule -> edition
                .link(rule.id(), here)
                .map(
                    link -> new Shown(
                        rule.facts().number(), link.title(), link.href(), link.marks(),
                        rule.words(edition.lang()).flatMap(words -> words.text().summary())))
                .stream())
        .toList();
  }

  static List<DeclarationLink> declarations(Edition edition, Here here) {
    return edition.programme().all(Kind.DECLARATION, Declaration.class).stream()
        .flatMap(
            declaration -> edition
                .link(declaration.id(), here)
                .map(link -> new DeclarationLink(link.title(), link.href(), link.marks(),
                    declaration.words(edition.lang()).flatMap(words -> words.text().summary())))
                .stream())
        .toList();
  }
}
