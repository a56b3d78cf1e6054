package jss.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of every kind can be used with a keyboard alone. */
@ExtendWith(Stage.class)
class KeyboardTest {
  private static final EmulateMediaOptions STILL = new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);

  @Test
  void whateverHasFocusShowsIt(Tour tour) {
    assertThat(tour.kinds(tab -> focus(tab.width(1280)))).isEmpty();
  }

  @Test
  void focusIsSeenInTheDarkAndInANarrowWindow(Tour tour) {
    assertThat(tour.kinds(tab -> focus(tab.width(320).scheme(ColorScheme.DARK)))).isEmpty();
  }

  @Test
  void focusIsSeenInForcedColours(Tour tour) {
    assertThat(tour.kinds(tab -> {
      tab.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      return focus(tab.width(1280));
    })).isEmpty();
  }

  @Test
  void theTabKeyGoesThroughThePageInOrder(Tour tour) {
    assertThat(tour.kinds(tab -> order(tab.width(1280)))).isEmpty();
  }

  @Test
  void whatIsOutOfTurnIsNamed(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><meta charset=utf-8><title>Side</title>
        <a href="#a">Først</a> <a href="#b" tabindex=2>Sist</a> <button>Knapp</button></html>
        """, KeyboardTest::order)).anyMatch(finding -> finding.contains("stop 0 is 1 a#. #b"))
        .anyMatch(finding -> finding.contains("stop 1 is 0 a#. #a"));
  }

  @Test
  void theFirstStopLeadsPastTheMenu(Tour tour) {
    assertThat(tour.kinds(tab -> {
      tab.page().keyboard().press("Tab");
      String first = focused(tab);
      if (tab.page().locator("nav").count() == 0) return List.of(); // nothing to pass by
      if (!first.endsWith(" #main")) return List.of("the first stop is " + first);
      tab.page().keyboard().press("Enter");
      tab.page().waitForURL("**#main");
      String main = focused(tab);
      return main.startsWith("main#main ") ? List.of() : List.of("the skip link leads to " + main);
    })).isEmpty();
  }

  @Test
  void whatHidesFocusIsNamed(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><meta charset=utf-8><title>Side</title>
        <style>.bare { outline: 0 } .faint { outline: 2px solid #eee }
        .under { position: absolute; top: 0 } .lid { position: absolute; inset: 0 0 auto; height: 5rem; background: #fff }</style>
        <body style="padding-top: 6rem"><a class=bare href="#a">Bar</a> <a href="#b">Fin</a> <a class=under href="#c">Under</a>
        <a class=faint href="#d">Blek</a><div class=lid></div></body></html>
        """, KeyboardTest::focus)).satisfiesExactly(
        bare -> assertThat(bare).contains("a.bare «Bar» does not show that it has focus"),
        under -> assertThat(under).contains("a.under «Under» is hidden when it has focus"),
        faint -> assertThat(faint).contains("a.faint «Blek» does not show"));
  }

  private static List<String> focus(Tab tab) {
    tab.page().emulateMedia(STILL);
    tab.page().keyboard().press("Tab"); // from now on, focus comes from the keyboard
    return tab.ask("focus.js");
  }

  /** Each press leads one step on, until it leaves the page. */
  private static List<String> order(Tab tab) {
    int all = Integer.parseInt(tab.ask("order.js").getFirst());
    for (int press = 0; press <= all; press++) tab.page().keyboard().press("Tab");
    List<String> stops = tab.ask("stops.js");
    var findings = new ArrayList<String>();
    for (int i = 0; i < Math.max(all, stops.size()); i++) {
      String stop = i < stops.size() ? stops.get(i) : "nothing";
      boolean isInTurn = stop.startsWith(i + " ") || i == all && stop.startsWith("0 "); // round, to the first
      if (!isInTurn) findings.add("stop %d is %s".formatted(i, stop));
    }
    return findings;
  }

  /** What has focus, and where it leads. */
  private static String focused(Tab tab) {
    return String.valueOf(tab.page().evaluate("""
        () => {
          const at = document.activeElement;
          return `${at.tagName.toLowerCase()}#${at.id} ${at.getAttribute('href') ?? ''}`;
        }"""));
  }
}
