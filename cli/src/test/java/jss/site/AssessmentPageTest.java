package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a self-assessment is a form of native controls, whole without its script. */
class AssessmentPageTest {
  private static final String NB = "nb/egenvurdering/modenhet.html";
  private static final String SV = "sv/sjalvskattning/modenhet.html";

  @Test
  void everyDimensionIsAFieldsetWithItsQuestionInBothLanguages() {
    SmallSite site = site();
    for (String path : new String[]{NB, SV})
      assertThat(site.text(path)).containsSubsequence("<fieldset data-dimension=\"tillit\">",
          "<legend>1. Tillit</legend>", "<p id=\"q-tillit\">Kjent?</p>", "</fieldset>",
          "<fieldset data-dimension=\"tid\">", "<legend>2. Tid</legend>", "<p id=\"q-tid\">Nok?</p>", "</fieldset>");
  }

  @Test
  void everyLevelIsARadioInsideItsLabelTheLowestFirst() {
    SmallSite site = site();
    for (String path : new String[]{NB, SV}) {
      String page = site.text(path);
      assertThat(page.split("<label><input type=\"radio\" name=\"", -1)).hasSize(6);
      assertThat(page).containsSubsequence(radio("tillit", 1), "Litt", "</label>", radio("tillit", 2), "Godt",
          "</label>", radio("tid", 1), "Aldri", "</label>", radio("tid", 2), "Av og til", "</label>",
          radio("tid", 3), "Alltid", "</label>");
    }
  }

  @Test
  void whatOnlyTheScriptFillsIsHiddenUntilItRuns() {
    String page = site().text(NB);
    int result = page.indexOf("<section class=\"result\" hidden data-result");
    assertThat(result).isPositive();
    assertThat(page.indexOf("data-print")).isGreaterThan(result);
    assertThat(page.indexOf("data-reset")).isGreaterThan(result);
    assertThat(page).contains("<noscript><p>").doesNotContain("<form");
  }

  @Test
  void onlyThisPageHasTheScript() {
    SmallSite site = site();
    assertThat(site.paths()).contains("assets/assessment.js", NB, SV);
    for (String path : site.paths())
      if (path.endsWith(".html"))
        assertThat(site.text(path).contains("assessment.js")).as(path).isEqualTo(path.equals(NB) || path.equals(SV));
  }

  @Test
  void aSiteWithoutSelfAssessmentsHasNoScriptForThem() {
    assertThat(new SmallSite().paths()).doesNotContain("assets/assessment.js");
  }

  private static String radio(String dimension, int level) {
    return "name=\"%s\" value=\"%d\" aria-describedby=\"q-%s\"".formatted(dimension, level, dimension);
  }

  private static SmallSite site() {
    return new SmallSite()
        .write("assessments/modenhet/assessment.yaml", """
            dimensions:
              tillit: {levels: 2}
              tid: {levels: 3}
            """)
        .words("assessments/modenhet", """
            title: Modenhet
            dimensions:
              tid: {title: Tid, question: "Nok?", levels: [Aldri, Av og til, Alltid]}
              tillit: {title: Tillit, question: "Kjent?", levels: [Litt, Godt]}
            """, "");
  }
}
