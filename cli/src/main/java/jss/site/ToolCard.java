package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Tool;
import jss.render.Here;
import jss.render.Texts;

/** A tool at a glance, as it stands in lists. */
record ToolCard(
    String title,
    String href,
    Optional<String> summary,
    Optional<Phases.Shown> phase,
    String length,
    int minutes,
    String participants,
    String difficulty,
    String difficultyWord,
    String modes,
    Strip strip) {

  static Optional<ToolCard> of(Tool tool, Edition edition, Here here) {
    Texts texts = edition.texts();
    return edition
        .link(tool.id(), here)
        .map(
            link -> new ToolCard(
                link.title(),
                link.href(),
                tool.words(edition.lang()).flatMap(words -> words.text().summary()),
                edition.phases().of(tool.facts().phase()),
                edition.dates().length(tool.length()),
                tool.length().count(),
                participants(tool.facts().participants(), texts),
                tool.facts().difficulty().name().toLowerCase(java.util.Locale.ROOT),
                texts.of("difficulty", tool.facts().difficulty()),
                modes(tool.facts().modes(), texts),
                Strip.of(tool, edition)));
  }

  static List<ToolCard> of(List<Tool> tools, Edition edition, Here here) {
    return tools.stream().flatMap(tool -> of(tool, edition, here).stream()).toList();
  }

  static String participants(Tool.Participants people, Texts texts) {
    return people.min() == people.max()
        ? texts.text("people.exact", people.min())
        : texts.text("people.range", people.min(), people.max());
  }

  static String modes(List<Tool.Mode> modes, Texts texts) {
    if (modes.size() == Tool.Mode.values().length) return texts.text("mode.both");
    return String.join(", ", modes.stream().map(mode -> texts.of("mode", mode)).toList());
  }
}
