package jss.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Tool;

/**
 * What a tool takes, in words.
 *
 * @param length of its steps together
 * @param group how large a group is, when it works in groups
 * @param difficulty name of its mark
 */
public record ToolFacts(
    String length,
    String participants,
    Optional<String> group,
    String difficulty,
    String difficultyWord,
    String modes,
    Optional<String> prepare,
    Optional<String> followUp) {

  public static ToolFacts of(Tool tool, Texts texts) {
    Tool.Facts facts = tool.facts();
    Dates dates = new Dates(texts);
    return new ToolFacts(
        dates.length(tool.length()),
        participants(facts.participants(), texts),
        facts.participants().group().map(size -> texts.text("people.group", size)),
        facts.difficulty().name().toLowerCase(Locale.ROOT),
        texts.of("difficulty", facts.difficulty()),
        modes(facts.modes(), texts),
        facts.prepare().map(dates::length),
        facts.followUp().map(dates::length));
  }

  private static String participants(Tool.Participants people, Texts texts) {
    return people.min() == people.max()
        ? texts.text("people.exact", people.min())
        : texts.text("people.range", people.min(), people.max());
  }

  private static String modes(List<Tool.Mode> modes, Texts texts) {
    if (modes.size() == Tool.Mode.values().length) return texts.text("mode.both");
    return String.join(", ", modes.stream().map(mode -> texts.of("mode", mode)).toList());
  }
}
