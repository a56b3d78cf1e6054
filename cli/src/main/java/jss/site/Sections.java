package jss.site;

import java.util.List;
import java.util.stream.Stream;
import jss.content.Assessment;
import jss.content.Case;
import jss.content.Declaration;
import jss.content.Entry;
import jss.content.Guide;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.News;
import jss.content.Programme;
import jss.content.Rule;
import jss.render.Section;

/** Whether a section has entries to list in a language; one whose entries are all left out there has no page. */
final class Sections {
  private Sections() {}

  /** Whether its page would be empty in that language though there are entries in others. */
  static boolean isLeftOut(Programme programme, Section section, Lang lang) {
    List<? extends Entry> entries = entries(programme, section);
    return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.words(lang).isEmpty());
  }

  /** Those that its page lists; none where it lists something else, which is there in all languages. */
  private static List<? extends Entry> entries(Programme programme, Section section) {
    return switch (section) {
      case TOOLS -> programme.tools();
      case GATHERINGS -> programme.gatherings();
      case CASES -> programme.all(Kind.CASE, Case.class);
      case LEARNINGS -> programme.cases().stream().filter(Case::teaches).toList();
      case NEWS -> programme.all(Kind.NEWS, News.class);
      case GUIDES -> programme.all(Kind.GUIDE, Guide.class);
      case ASSESSMENTS -> programme.all(Kind.ASSESSMENT, Assessment.class);
      case RULES -> Stream.concat(programme.all(Kind.RULE, Rule.class).stream(),
          programme.all(Kind.DECLARATION, Declaration.class).stream()).toList();
      case STRANDS, LEARNING, KNOWLEDGE, REGIONS, PROCESS, ABOUT, DOCUMENTS, QUESTIONS, DECLARATIONS, THEMES ->
        List.of();
    };
  }
}
