package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuidePageTest {
  private static final String FIRST = "nb/om/velge.html";
  private static final String GUIDE = "nb/veileder/sammen-om-floker.html";

  private final SmallSite site = new SmallSite()
      .page("velge", "Velg floken.\n").page("prove", "Prøv den.\n").page("kontakt", "Spør oss.\n")
      .page("utenfor", "Ikke del av noe.\n")
      .write("registers/roles.yaml", """
          verten:
            title: {nb: Verten, sv: Värden}
            tasks: [{nb: Ta imot., sv: Ta emot.}]
          """)
      .write("guides/floker/guide.yaml", """
          components: [velge, prove]
          appendix: kontakt
          client: kommunen
          report: R-17
          status: beta
          """)
      .words("guides/floker", """
          title: Sammen om floker
          feedback: [{from: Referansegruppen, points: [Tydelig.]}]
          wishes: [Flere videoer, {text: Et rom for feil, answer: Det har kommet.}]
          """, "Slik begynner dere.\n");

  @Test
  void the_first_page_has_the_introduction_the_parts_and_what_was_said_of_it() {
    assertThat(site.text(GUIDE)).contains("Slik begynner dere.", "Under utprøving", "R-17", "Kommunen",
        "<a href=\"../om/velge.html\">velge</a>", "href=\"../om/index.html#verten\"", "Referansegruppen", "Tydelig.",
        "Flere videoer", "Det har kommet.");
  }

  @Test
  void a_part_shows_where_it_stands_and_keeps_its_address() {
    assertThat(site.text(FIRST)).contains("Del 1 av 2",
        "<a href=\"velge.html\" aria-current=\"page\">velge</a>",
        "<li><a href=\"../veileder/sammen-om-floker.html\">Sammen om floker</a></li>");
  }

  @Test
  void one_reads_from_the_introduction_through_the_parts_to_the_appendix() {
    assertThat(neighbours(FIRST)).containsSubsequence("sammen-om-floker.html", "prove.html");
    assertThat(neighbours("nb/om/prove.html")).containsSubsequence("velge.html", "kontakt.html");
    assertThat(neighbours("nb/om/kontakt.html")).contains("prove.html").doesNotContain("next");
    assertThat(site.text("nb/om/kontakt.html")).contains("Til slutt").doesNotContain("Del 3");
  }

  private String neighbours(String path) {
    String page = site.text(path);
    return page.substring(page.indexOf("class=\"neighbours\""));
  }

  @Test
  void the_menu_leads_to_the_only_guide_and_the_pages_of_guides_are_not_listed_twice() {
    assertThat(site.text("nb/index.html")).contains("<a href=\"veileder/sammen-om-floker.html\">Veileder</a>");
    assertThat(site.paths()).doesNotContain("nb/veileder/index.html");
    assertThat(site.text("nb/om/index.html")).contains("utenfor.html").doesNotContain("velge.html");
    assertThat(site.text("nb/om/utenfor.html")).doesNotContain("guide-nav");
  }

  @Test
  void several_guides_have_a_list() {
    site.write("guides/annen/guide.yaml", "components: [utenfor]\n").words("guides/annen", "title: Annen\n", "");
    assertThat(site.text("nb/veileder/index.html"))
        .contains("<a href=\"annen.html\">Annen</a>", "<a href=\"sammen-om-floker.html\">Sammen om floker</a>");
    assertThat(site.text("sv/om/utenfor.html")).contains("<a href=\"../vagledning/index.html\">");
  }
}
