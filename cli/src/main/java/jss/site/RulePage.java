package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Rule;
import jss.content.Words;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The page of one rule. */
final class RulePage {
  private RulePage() {}

  record View(
      Frame frame, int number, Rule.Text words, Html body, List<ToolCard> tools, List<Link> cases, List<UsedIn> usedIn,
      Neighbours.Shown neighbours) {}

  static Optional<Output> of(Edition edition, Rule rule) {
    return edition
        .spot(rule, Section.RULES)
        .flatMap(
            spot -> Optional.ofNullable(rule.words().get(edition.lang()))
                .map(Words::text)
                .map(words -> edition.page(spot, "rule.ftlh",
                    frame -> view(edition, rule, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Rule rule, Rule.Text words, Frame frame, Here here) {
    return new View(
        frame,
        rule.facts().number(),
        words,
        edition.body(rule, here),
        ToolCard.of(rule.facts().tools().stream().flatMap(ref -> edition.programme().tool(ref).stream()).toList(),
            edition, here),
        edition.links(rule.facts().cases(), here),
        UsedIn.of(rule.id(), edition, here),
        edition.ruleNeighbours().of(rule, edition, here));
  }
}
