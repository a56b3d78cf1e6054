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
  void theFirstStopLeadsPastTheMenu(Tour tour) {
    assertThat(tour.kinds(tab -> {
      tab.page().keyboard().press("Tab");
      Focus first = Focus.of(tab);
      if (tab.page().locator("nav").count() == 0) return List.of(); // nothing to pass by
      if (!first.href().equals("#main")) return List.of("the first stop is " + first.name());
      tab.page().keyboard().press("Enter");
      tab.page().waitForURL("**#main");
      Focus main = Focus.of(tab);
      return main.name().startsWith("main#main") ? List.of() : List.of("the skip link leads to " + main.name());
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
    var findings = new ArrayList<String>();
    int last = -1;
    for (int i = 0; i < 500; i++) {
      tab.page().keyboard().press("Tab");
      Focus focus = Focus.of(tab);
      if (focus.place() <= 0 && last >= 0)
        return last + 1 == focus.all() ? findings : also(findings, "ends after stop " + last);
      if (focus.place() != last + 1)
        findings.add("stop %d comes after stop %d: %s".formatted(focus.place(), last, focus.name()));
      last = focus.place();
    }
    return also(findings, "never ends");
  }

  private static List<String> also(List<String> findings, String finding) {
    findings.add(finding);
    return findings;
  }

  /**
   * @param place from 0; -1 when nothing has focus
   * @param all how many things take focus
   */
  private record Focus(int place, int all, String name, String href) {
    static Focus of(Tab tab) {
      List<String> said = tab.ask("order.js");
      return new Focus(Integer.parseInt(said.get(0)), Integer.parseInt(said.get(1)), said.get(2), said.get(3));
    }
  }
}
