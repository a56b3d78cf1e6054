package jss.load;

import java.util.Map;
import jss.content.Assessment;
import jss.content.Case;
import jss.content.Declaration;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Guide;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.News;
import jss.content.Origin;
import jss.content.Page;
import jss.content.Rule;
import jss.content.Text;
import jss.content.Tool;
import jss.content.Words;

/** Puts facts and words of a kind together. */
final class Entries {
  private Entries() {}

  static Entry make(Kind kind, String id, Origin origin, Record facts, Map<Lang, Words<Text>> words) {
    return switch (kind) {
      case GATHERING -> new Gathering(id, origin, (Gathering.Facts) facts, typed(words));
      case RULE -> new Rule(id, origin, (Rule.Facts) facts, typed(words));
      case DECLARATION -> new Declaration(id, origin, (Declaration.Facts) facts, typed(words));
      case TOOL -> new Tool(id, origin, (Tool.Facts) facts, typed(words));
      case CASE -> new Case(id, origin, (Case.Facts) facts, typed(words));
      case NEWS -> new News(id, origin, (News.Facts) facts, typed(words));
      case PAGE -> new Page(id, origin, (Page.Facts) facts, typed(words));
      case GUIDE -> new Guide(id, origin, (Guide.Facts) facts, typed(words));
      case ASSESSMENT -> new Assessment(id, origin, (Assessment.Facts) facts, typed(words));
      case PERSON, ORGANISATION, REGION, THEME, SERIES, PHASE, DOCUMENT, GROUP, VIDEO, QUESTION, AMBASSADOR, ROLE,
          STRAND, TEAM, COURSE, SURVEY, DIAGRAM, TERM ->
        throw new IllegalArgumentException(kind + " has no entries");
    };
  }

  /** The decoder made each text with the record of its kind. */
  @SuppressWarnings("unchecked")
  private static <T extends Text> Map<Lang, Words<T>> typed(Map<Lang, Words<Text>> words) {
    return (Map<Lang, Words<T>>) (Map<Lang, ?>) words;
  }
}
