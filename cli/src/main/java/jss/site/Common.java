package jss.site;

import java.util.List;
import java.util.Map;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Archives;
import jss.render.Pictures;
import jss.render.Printables;
import jss.render.Templates;
import jss.render.Texts;
import jss.render.Urls;

/**
 * What all languages of the site share.
 *
 * @param languages those that the site is made in, the source language first
 * @param overrides the workspace's own templates by path
 */
public record Common(Programme programme, List<Lang> languages, Urls urls, Templates templates, Pictures pictures,
    Map<Lang, Texts> texts, Map<String, String> overrides, Printables printables, Archives archives) {

  Common with(Urls others) {
    return new Common(programme, languages, others, templates, pictures, texts, overrides, printables, archives);
  }

  /** The same with what lies beside the pages. */
  Common with(Printables printables, Archives archives) {
    return new Common(programme, languages, urls, templates, pictures, texts, overrides, printables, archives);
  }
}
