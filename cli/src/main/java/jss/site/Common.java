package jss.site;

import java.util.List;
import java.util.Map;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Pictures;
import jss.render.Templates;
import jss.render.Texts;
import jss.render.Urls;

/**
 * What all languages of the site share.
 *
 * @param languages those that the site is made in, the source language first
 */
record Common(Programme programme, List<Lang> languages, Urls urls, Templates templates, Pictures pictures,
    Map<Lang, Texts> texts) {}
