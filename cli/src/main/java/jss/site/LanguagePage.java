package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Lang;
import jss.render.Here;
import jss.render.Output;
import jss.render.Urls;

/** The page at the root, where one chooses a language. */
final class LanguagePage {
  private LanguagePage() {}

  record View(String lang, String assets, Optional<String> canonical, List<Choice> choices) {}

  /** @param lang tag, for the parts of the page that are in that language */
  record Choice(String lang, String name, String href, Optional<String> address, String site, String lede,
      String choose) {}

  static Output of(Common common, List<Edition> editions) {
    Here here = new Here("index.html");
    Edition source = editions.getFirst();
    List<Choice> choices = editions.stream().map(edition -> choice(common, edition, here)).toList();
    var view = new View(source.lang().tag(), here.to("assets/"), common.urls().absolute(here.path()), choices);
    return new Output(here.path(), () -> common.templates().render("languages.ftlh", view, source.texts()));
  }

  private static Choice choice(Common common, Edition edition, Here here) {
    Lang lang = edition.lang();
    var settings = common.programme().settings();
    return new Choice(
        lang.tag(),
        edition.name(lang),
        here.to(Urls.home(lang)),
        common.urls().absolute(Urls.home(lang)),
        settings.title().in(lang),
        settings.lede().in(lang),
        edition.choose());
  }
}
