package jss.check;

import java.util.ArrayList;
import java.util.List;
import jss.content.Attachment;
import jss.content.Colour;
import jss.content.Lang;
import jss.content.LookFile;
import jss.content.Parts;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Sources;

/** All that is looked for in the file of a look once it has been read. */
public final class LookChecks {
  private LookChecks() {}

  /**
   * What is wrong, in the order that people read it in.
   *
   * @param node what the look was read from
   * @param languages those that printables are made in; texts in others do no harm, as a look may serve many programmes
   * @param sources the folder that it lies in
   */
  public static List<Problem> run(LookFile look, Node node, List<Lang> languages, Sources sources) {
    var problems = new ArrayList<Problem>();
    var files = new Folder(sources);
    for (Colour colour : look.hues().values()) Contrast.look(colour, problems::add);
    Parts.forEach(look, Attachment.class, file -> Attachments.look(file, files, problems::add));
    LocalizedTexts.forEach(look, node, (text, mapping) -> {
      if (!text.texts().keySet().containsAll(languages))
        TextInEachLanguage.look(text, mapping, languages, problems::add);
    });
    look.logo().ifPresent(logo -> Logo.look(logo.file(), files, problems::add));
    look.fonts().ifPresent(fonts -> Typefaces.look(fonts, files, problems::add));
    return problems.stream().sorted().toList();
  }

  /** What is wrong with a logo that a page may show, once it is to be printed. */
  public static List<Problem> ofLogo(Attachment logo, Sources sources) {
    var problems = new ArrayList<Problem>();
    Logo.look(logo, new Folder(sources), problems::add);
    return problems;
  }
}
