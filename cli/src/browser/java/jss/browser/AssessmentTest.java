package jss.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jss.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A self-assessment is answered with the keyboard, shows what it comes to, and keeps and sends nothing. */
@ExtendWith(Stage.class)
class AssessmentTest {
  @Test
  void theKeyboardAnswersAndClears(Tour tour) throws IOException {
    assertThat(onAssessments(tour, true, AssessmentTest::answered)).isEmpty();
  }

  @Test
  void nothingIsKeptOrSent(Tour tour) throws IOException {
    assertThat(onAssessments(tour, true, AssessmentTest::kept)).isEmpty();
  }

  @Test
  void axeFindsNothingInAnAnsweredPage(Tour tour) throws IOException {
    assertThat(onAssessments(tour, true, tab -> {
      answer(tab);
      return Axe.everyWay().judge(tab);
    })).isEmpty();
  }

  @Test
  void withoutScriptTheFormIsThereAndTheResultIsNot(Tour tour) throws IOException {
    assertThat(onAssessments(tour, false, tab -> {
      var findings = new ArrayList<String>();
      if (!tab.page().locator("fieldset").first().isVisible()) findings.add("no form");
      for (String hidden : List.of("[data-result]", "[data-print]", "[data-reset]"))
        if (tab.page().locator(hidden).isVisible()) findings.add(hidden + " is shown without script");
      return findings;
    })).isEmpty();
  }

  /** Goes to the first choice with Tab and answers each question with the arrow key: the second level of each. */
  private static void answer(Tab tab) {
    var keyboard = tab.page().keyboard();
    for (Locator fieldset : tab.page().locator("fieldset").all()) {
      for (int stop = 0; stop < 200 && fieldset.locator("input:focus").count() == 0; stop++) keyboard.press("Tab");
      keyboard.press("ArrowDown");
    }
  }

  private static List<String> answered(Tab tab) {
    var findings = new ArrayList<String>();
    int questions = tab.page().locator("fieldset").count();
    String before = status(tab);
    answer(tab);
    if (tab.page().locator("fieldset input[value='2']:checked").count() != questions) findings.add("not all answered");
    for (int row = 0; row < questions; row++) {
      String says = tab.page().locator("fieldset").nth(row).locator(".says").nth(1).innerText();
      String shown = tab.page().locator("[data-row]").nth(row).locator("td").nth(1).innerText();
      if (!shown.equals(says)) findings.add("row " + row + " shows " + shown + ", not " + says);
    }
    if (tab.page().locator("[data-drawing]").count() > 0) {
      if (tab.page().locator("svg .answer").count() != questions) findings.add("the radar lacks answers");
      if (tab.page().locator("svg .answers").count() != 1) findings.add("the radar has no shape");
    }
    String after = status(tab);
    if (after.equals(before) || !after.startsWith(questions + " ")) findings.add("the status is «" + after + "»");
    tab.page().locator("[data-reset]").focus();
    tab.page().keyboard().press("Enter");
    if (tab.page().locator("input:checked").count() != 0) findings.add("answers are left after reset");
    if (tab.page().locator("svg .answer").count() != 0) findings.add("the radar has answers after reset");
    if (status(tab).equals(after)) findings.add("reset is not announced");
    return findings;
  }

  private static String status(Tab tab) {
    return tab.page().locator("[data-result] [role=status]").innerText();
  }

  private static List<String> kept(Tab tab) {
    String address = tab.page().url();
    var asked = new ArrayList<String>();
    tab.page().onRequest(request -> {
      if (!request.url().endsWith("/mark.svg")) asked.add("a request: " + request.url()); // the browser's own, for its tab
    });
    answer(tab);
    tab.page().keyboard().press("Enter");
    var findings = new ArrayList<>(asked);
    findings.addAll(tab.noise());
    if (!tab.page().url().equals(address)) findings.add("the address is " + tab.page().url());
    if (!"0 0 ".equals(tab.page().evaluate("`${localStorage.length} ${sessionStorage.length} ${document.cookie}`")))
      findings.add("something is stored");
    if (!tab.page().context().cookies().isEmpty()) findings.add("there are cookies");
    tab.page().reload();
    if (tab.page().locator("input:checked").count() != 0) findings.add("answers are there again");
    return findings;
  }

  private static List<String> onAssessments(Tour tour, boolean script, Judge judge) throws IOException {
    BuiltSite site = BuiltSite.of(Examples.FOLDER.resolve("slik"), Path.of("target", "browser", "assessments"));
    List<String> pages = site.pages().stream()
        .filter(path -> new String(site.bytes(path), StandardCharsets.UTF_8).contains("data-result"))
        .toList();
    assertThat(pages).hasSize(4);
    try (var server = Loopback.serve(site.folder())) {
      return new Tour(site, server, tour.lanes())
          .of(pages, () -> new NewContextOptions().setJavaScriptEnabled(script), judge);
    }
  }
}
