package jss.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jss.content.Lang;
import jss.render.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SixLanguagesTest {
  private static final List<String> LANGUAGES = List.of("nb", "sv", "nn", "fi", "en", "sv-FI");

  private static String all(String text) {
    return LANGUAGES.stream().map(lang -> lang + ": " + text).collect(Collectors.joining(", ", "{", "}"));
  }

  private static SmallSite site() {
    var site = new SmallSite().at("https://sammen.example")
        .write("programme.yaml", """
            title: %s
            languages: [nb, sv, nn, fi, en, sv-FI]
            lede: %s
            owner: kommunen
            accessibility: {finland: "https://selosteet.example"}
            """.formatted(all("Sammen"), all("Kort.")))
        .write("registers/organisations.yaml", "kommunen: {title: " + all("Kommunen") + "}\n")
        .write("gatherings/dagen/gathering.yaml", "type: workshop\ndate: 2020-06-11\n");
    for (String lang : LANGUAGES)
      site.write("gatherings/dagen/" + lang + ".md", "---\ntitle: Dagen\n---\n## Hva dagen heter på " + lang + "\n");
    return site;
  }

  private static String path(String lang) {
    return lang + "/" + Texts.of(new Lang(lang), Map.of()).text("slug.gatherings") + "/dagen.html";
  }

  @Test
  void a_language_is_a_folder_of_words_and_every_page_is_there_in_each() {
    SmallSite site = site();
    List<String> paths = site.paths();
    for (String lang : LANGUAGES) {
      assertThat(paths).contains(path(lang), lang + "/index.html", lang + "/calendar.ics", lang + "/404.html");
      assertThat(paths.stream().filter(path -> path.startsWith(lang + "/")).count()).as(lang)
          .isEqualTo(paths.stream().filter(path -> path.startsWith("nb/")).count());
    }
  }

  @Test
  void every_page_names_all_its_versions_and_has_the_same_ids() {
    SmallSite site = site();
    for (String lang : LANGUAGES) {
      String page = site.text(path(lang));
      for (String other : LANGUAGES)
        assertThat(page).as(lang)
            .contains("hreflang=\"" + other + "\" href=\"https://sammen.example/" + path(other) + "\"");
      assertThat(page).contains("hreflang=\"x-default\" href=\"https://sammen.example/" + path("nb") + "\"",
          "<html lang=\"" + lang + "\"", "id=\"hva-dagen-heter-pa-nb\"");
    }
  }

  @Test
  void written_forms_of_one_language_go_by_their_own_names_beside_each_other() {
    assertThat(site().text("fi/index.html")).contains(">Bokmål</a>", ">Nynorsk</a>", ">Svenska (Sverige)</a>",
        ">Svenska (Finland)</a>", ">English</a>", ">Suomi</span>");
    assertThat(new SmallSite().text("sv/index.html")).contains(">Norsk</a>", ">Svenska</span>");
  }

  @Test
  void dates_and_statements_are_those_of_each_language() {
    SmallSite site = site();
    assertThat(site.text(path("fi"))).contains("11. kesäkuuta 2020", "Saavutettavuusseloste");
    assertThat(site.text(path("en"))).contains("11 June 2020", "Accessibility statement (Finnish)");
    assertThat(site.text(path("sv-FI"))).contains("11 juni 2020", "Tillgänglighetsutlåtande<");
  }
}
