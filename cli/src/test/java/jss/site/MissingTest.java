package jss.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MissingTest {
  private static final String OWN = "sv/om/uppsats.html";
  private static final String NORWEGIAN = "nb/om/bare-norsk.html";
  private static final String STAND_IN = "sv/om/bare-norsk.html";

  /** A page that is there in Norwegian alone, and one in both languages that leads to it. */
  private static SmallSite site(String policy) {
    var site = new SmallSite().at("https://sammen.example")
        .write("programme.yaml", """
            title: {nb: Sammen, sv: Tillsammans}
            languages: [nb, sv]
            lede: {nb: Kort., sv: Kort.}
            owner: kommunen
            missing: {pages: %s}
            """.formatted(policy))
        .write("pages/bare-norsk/page.yaml", "menu: true\n")
        .write("pages/bare-norsk/nb.md",
            "---\ntitle: Bare norsk\nsummary: Kort sagt.\n---\n## Hva det er\n\nNorske ord.\n")
        .write("pages/uppsats/page.yaml", "menu: true\n")
        .write("pages/uppsats/nb.md", "---\ntitle: Oppsats\n---\nLes [om det](bare-norsk).\n");
    return site.write("pages/uppsats/sv.md", "---\ntitle: Uppsats\n---\nLäs [om det](bare-norsk).\n");
  }

  @Test
  void what_is_omitted_has_no_page_and_is_in_no_list_but_links_lead_to_the_page_that_there_is() {
    SmallSite site = site("omit");
    assertThat(site.paths()).contains(NORWEGIAN).doesNotContain(STAND_IN);
    assertThat(site.text(OWN)).contains("<a href=\"../../nb/om/bare-norsk.html\" hreflang=\"nb\">om det</a>");
    assertThat(site.text("sv/om/index.html")).doesNotContain("bare-norsk");
    assertThat(site.text(NORWEGIAN)).contains("<span lang=\"sv\">Svenska</span> <span class=\"missing\">");
  }

  @Test
  void a_notice_says_in_the_readers_language_that_there_is_no_translation_and_leads_on() {
    SmallSite site = site("notice");
    assertThat(site.text(STAND_IN)).contains("<meta name=\"robots\" content=\"noindex\">",
        "<h1 lang=\"nb\">Bare norsk</h1>", "inte översatt ännu",
        "<a class=\"onward\" href=\"../../nb/om/bare-norsk.html\" hreflang=\"nb\">").doesNotContain("Norske ord");
    assertThat(site.text("sv/om/index.html")).contains("<a href=\"bare-norsk.html\" lang=\"nb\">Bare norsk</a>",
        "<p lang=\"nb\">Kort sagt.</p>");
  }

  @Test
  void a_fallback_has_the_words_in_their_own_language_and_points_at_the_page_that_they_are_from() {
    String page = site("fallback").text(STAND_IN);
    assertThat(page).contains("<html lang=\"sv\"", "<main id=\"main\" tabindex=\"-1\" lang=\"nb\">",
        "<div class=\"callout borrowed\" role=\"note\" lang=\"sv\">", "Texten är på norska", "Norske ord",
        "id=\"hva-det-er\"", "Hoppa till innehållet",
        "<link rel=\"canonical\" href=\"https://sammen.example/nb/om/bare-norsk.html\">");
    assertThat(page).doesNotContain("rel=\"alternate\" hreflang", "application/ld+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"omit", "notice", "fallback"})
  void only_real_translations_are_told_to_search_engines_and_the_switcher_marks_the_rest(String policy) {
    SmallSite site = site(policy);
    assertThat(site.text("sitemap.xml")).contains(NORWEGIAN).doesNotContain(STAND_IN);
    assertThat(site.text(NORWEGIAN)).contains("siden finnes ikke på dette språket")
        .doesNotContain("rel=\"alternate\" hreflang=\"sv\"");
    assertThat(site.text("i/bare-norsk.html")).doesNotContain("/sv/");
    assertThat(site.text(OWN)).contains("rel=\"alternate\" hreflang=\"nb\"",
        "rel=\"alternate\" hreflang=\"x-default\"");
  }

  @Test
  void news_that_is_not_translated_is_in_the_list_but_not_in_the_feed() {
    SmallSite site = site("fallback").write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        missing: {news: fallback, pages: omit}
        """);
    for (String id : List.of("ny", "gammal")) site.write("news/" + id + "/news.yaml", "type: news\ndate: 2020-01-02\n");
    site.write("news/ny/nb.md", "---\ntitle: Bare her\n---\n").write("news/gammal/nb.md", "---\ntitle: Gammelt\n---\n")
        .write("news/gammal/sv.md", "---\ntitle: Gammalt\n---\n");
    assertThat(site.text("sv/feed.xml")).contains("Gammalt").doesNotContain("Bare her");
    assertThat(site.text("sv/aktuellt/index.html")).contains("<a href=\"bare-her.html\" lang=\"nb\">Bare her</a>");
  }

  @Test
  void a_section_whose_entries_are_all_left_out_has_no_page_and_nothing_leads_there() {
    SmallSite site = site("omit").write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        missing: {news: omit, pages: omit}
        """).write("news/ny/news.yaml", "type: news\ndate: 2020-01-02\n").write("news/ny/nb.md",
        "---\ntitle: Bare her\n---\n");
    assertThat(site.paths()).contains("nb/aktuelt/index.html").doesNotContain("sv/aktuellt/index.html");
    for (String page : site.paths())
      if (page.endsWith(".html")) assertThat(site.text(page)).as(page).doesNotContain("aktuellt/");
    assertThat(site.text("nb/aktuelt/index.html")).contains("<span lang=\"sv\">Svenska</span> <span class=\"missing\">")
        .doesNotContain("hreflang=\"sv\" href=\"https");
    assertThat(site.text("sitemap.xml")).contains("/nb/aktuelt/").doesNotContain("aktuellt");
  }

  @Test
  void a_written_form_of_the_same_language_stands_in_before_the_source_language() {
    SmallSite site = site("fallback").write("programme.yaml", """
        title: {sv: Tillsammans, nb: Sammen, nn: Saman}
        languages: [sv, nb, nn]
        lede: {sv: Kort., nb: Kort., nn: Kort.}
        owner: kommunen
        missing: {pages: fallback}
        """);
    assertThat(site.text("nn/om/oppsats.html")).contains("Teksten er på bokmål", "lang=\"nb\"");
  }
}
