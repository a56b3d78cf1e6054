package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LearningsPageTest {
  private static final String PAGE = "nb/laerdommer/index.html";
  private static final String WORDS = """
      title: Havna
      summary: Kaia ble ikke bygd.
      hypotheses: {fisk: Fisken kommer., folk: Folk vil bo her.}
      failed: [Ingen spurte fiskerne.]
      learnt: [Spør først., Bygg smått.]
      """;

  private static SmallSite site(String more) {
    return new SmallSite()
        .write("registers/themes.yaml", "sjo: {title: {nb: Sjø, sv: Hav}}\nland: {title: {nb: Land, sv: Land}}\n")
        .write("cases/havn/case.yaml",
            "withdrawn: true\nhypotheses: {fisk: {verdict: refuted}, folk: {verdict: confirmed}}\n" + more)
        .words("cases/havn", WORDS, "");
  }

  @Test
  void what_did_not_work_and_what_was_learnt_lead_to_their_place_in_the_case() {
    String page = site("").text(PAGE);
    for (String anchor : new String[]{"p-withdrawn", "p-hypothesis-fisk", "p-failed-1", "p-learnt-1", "p-learnt-2"}) {
      assertThat(page).contains("<a href=\"../casestudier/havna.html#" + anchor + "\">Havna");
      assertThat(site("").text("nb/casestudier/havna.html")).contains("id=\"" + anchor + "\"");
    }
    assertThat(page).contains("Fisken kommer.", "Antakelsen stemte ikke").doesNotContain("Folk vil bo her.");
  }

  @Test
  void one_finds_them_by_theme_without_a_script() {
    String page = site("themes: [sjo]\n").write("cases/mark/case.yaml", "themes: [land]\n")
        .words("cases/mark", "title: Marka\nlearnt: [Gå tur.]\n", "").text(PAGE);
    assertThat(page).contains("<a href=\"#failed-sjo\">3 punkter", "<a href=\"#learnt-land\">1 punkt",
        "<h3 id=\"failed-sjo\">Sjø</h3>").doesNotContain("#failed-land", "Uten tema");
  }

  @Test
  void with_no_themes_there_is_nothing_to_choose_among() {
    assertThat(site("").text(PAGE)).doesNotContain("<table", "<h3");
  }

  @Test
  void the_cases_lead_there_and_say_what_they_hold() {
    assertThat(site("").text("nb/casestudier/index.html"))
        .contains("../laerdommer/index.html", "Stanset", "Spør først.", "2 læringspunkter", "1 ting som ikke gikk");
    assertThat(site("").text("nb/index.html")).contains("laerdommer/index.html");
  }

  @Test
  void a_verdict_is_a_word_and_not_a_colour_alone() {
    assertThat(site("").text("nb/casestudier/havna.html")).containsPattern("Stemte ikke</p><p>Fisken kommer\\.")
        .containsPattern("Stemte</p><p>Folk vil bo her\\.");
  }

  @Test
  void cases_that_teach_nothing_make_no_such_page() {
    SmallSite site = new SmallSite().write("cases/mark/case.yaml", "reference: true\n")
        .words("cases/mark", "title: Marka\n", "");
    assertThat(site.paths()).contains("nb/casestudier/marka.html").doesNotContain(PAGE);
    assertThat(site.text("nb/casestudier/index.html")).doesNotContain("laerdommer");
  }
}
