package jss.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import jss.content.Tool;
import jss.content.Words;

/** A tool with another worksheet. */
final class WorksheetTool {
  private WorksheetTool() {}

  static Tool of(Tool tool, Lang lang, Tool.Worksheet sheet, Tool.WorksheetText words) {
    Map<Lang, Words<Tool.Text>> all = new LinkedHashMap<>();
    Optional.ofNullable(tool.words().get(lang)).ifPresent(
        one -> all.put(lang, new Words<>(lang, one.folded(), text(one.text(), words), one.body())));
    return new Tool(tool.id(), tool.origin(), facts(tool.facts(), sheet), all);
  }

  private static Tool.Facts facts(Tool.Facts is, Tool.Worksheet sheet) {
    return new Tool.Facts(is.phase(), is.participants(), is.prepare(), is.followUp(), is.difficulty(), is.modes(),
        is.materials(), is.steps(), is.before(), is.after(), is.cases(), is.themes(), is.documents(), is.videos(),
        Optional.of(sheet), is.licence(), is.adopted(), is.updated(), is.redirects(), is.formerIds(),
        is.draft());
  }

  private static Tool.Text text(Tool.Text is, Tool.WorksheetText words) {
    return new Tool.Text(is.title(), is.slug(), is.summary(), is.purpose(), is.why(), is.result(), is.useWhen(),
        is.avoidWhen(), is.room(), is.openingQuestion(), is.materials(), is.roles(), is.steps(), is.tips(),
        is.pitfalls(), is.variations(), Optional.of(words), is.source());
  }
}
