package jss.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser that runs no scripts has the menu and the content too. */
@ExtendWith(Stage.class)
class WithoutScriptTest {
  @Test
  void menuAndContentAreThere(Tour tour) {
    assertThat(without(tour, WithoutScriptTest::missing)).isEmpty();
  }

  @Test
  void noScriptRuns(Tour tour) {
    assertThat(without(tour, tab -> List.of(String.valueOf(tab.page().title())))).isNotEmpty();
  }

  private static List<String> without(Tour tour, Judge judge) {
    return tour.of(tour.site().kinds(), () -> new NewContextOptions().setJavaScriptEnabled(false), judge);
  }

  private static List<String> missing(Tab tab) {
    var missing = new ArrayList<String>();
    tab.width(1280);
    if (tab.page().locator("main").innerText().strip().length() < 50) missing.add("no content");
    if (tab.page().locator(".menu").count() == 0) return missing; // the page where a language is chosen
    if (!menu(tab).first().isVisible()) missing.add("no menu in a wide window");
    tab.width(320);
    tab.page().locator(".menu summary").click();
    if (!menu(tab).first().isVisible()) missing.add("no menu in a narrow window");
    return missing;
  }

  private static Locator menu(Tab tab) {
    return tab.page().locator(".menu a").filter(new Locator.FilterOptions().setVisible(true));
  }
}
