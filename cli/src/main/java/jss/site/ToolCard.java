package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Tool;
import jss.render.Here;
import jss.render.Html;
import jss.render.Phases;
import jss.render.ToolFacts;

/** A tool at a glance, as it stands in lists. */
record ToolCard(
    String title,
    String href,
    Html marks,
    Optional<String> summary,
    Optional<Phases.Shown> phase,
    ToolFacts facts,
    Strip strip) {

  static Optional<ToolCard> of(Tool tool, Edition edition, Here here) {
    return edition
        .link(tool.id(), here)
        .map(
            link -> new ToolCard(
                link.title(),
                link.href(),
                link.marks(),
                tool.words(edition.lang()).flatMap(words -> words.text().summary()),
                edition.phases().of(tool.facts().phase()),
                ToolFacts.of(tool, edition.texts()),
                Strip.of(tool, edition)));
  }

  static List<ToolCard> of(List<Tool> tools, Edition edition, Here here) {
    return tools.stream().flatMap(tool -> of(tool, edition, here).stream()).toList();
  }
}
