package jss.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** On paper there is the content, dark on white, and nothing to click. */
@ExtendWith(Stage.class)
class PaperTest {
  private static final int A4 = 794; // px, at 96 to the inch
  private static final Axe ON_PAPER = new Axe(List.of(new Axe.Way(A4, ColorScheme.LIGHT, List.of("color-contrast"))));

  @Test
  void theContentIsOnPaperAndTheMenusAreNot(Tour tour) {
    assertThat(tour.kinds(PaperTest::findings)).isEmpty();
  }

  @Test
  void whatDoesNotBelongOnPaperIsNamed(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><meta charset=utf-8><title>Side</title>
        <style>.lid { position: fixed } @media print { .hidden { display: none } }</style>
        <nav class=menu>Meny</nav><nav class=hidden>Mer</nav><main>Tom</main><p class=lid>Lokk</p></html>
        """, PaperTest::findings)).anyMatch(finding -> finding.contains("nav.menu is on paper"))
        .anyMatch(finding -> finding.contains("there is no content"))
        .anyMatch(finding -> finding.contains("P.lid is on every sheet"))
        .noneMatch(finding -> finding.contains("nav.hidden"));
  }

  private static List<String> findings(Tab tab) {
    tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    try {
      var findings = new ArrayList<>(tab.width(A4).ask("print.js"));
      findings.addAll(ON_PAPER.judge(tab));
      return findings;
    } finally {
      tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }
  }
}
