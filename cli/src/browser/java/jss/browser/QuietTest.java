package jss.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages load without a word on the console, from the site alone, under the site's own Content-Security-Policy. */
@ExtendWith(Stage.class)
class QuietTest {
  private static final String MOVING =
      "() => document.getAnimations().map(each => `moves: ${each.effect.target.className}`)";

  @Test
  void nothingIsBlockedMissingOrFetchedElsewhere(Tour tour) {
    assertThat(tour.everywhere(Tab::noise)).isEmpty();
  }

  @Test
  void nothingIsSaidInForcedColours(Tour tour) {
    assertThat(tour.kinds(tab -> again(tab, new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE)))).isEmpty();
  }

  @Test
  void nothingMovesForThoseWhoWantItStill(Tour tour) {
    assertThat(tour.kinds(tab -> {
      var findings = new ArrayList<>(again(tab, new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)));
      if (tab.page().evaluate(MOVING) instanceof List<?> moving) moving.forEach(each -> findings.add("" + each));
      return findings;
    })).isEmpty();
  }

  @Test
  void allowsOnlyScriptsAndStylesOfItsOwn(Tour tour) {
    assertThat(
        tour.site().pages()).allSatisfy(
            page -> assertThat(HeaderFile.in(tour.site().folder()).forPath("/" + page))
                .hasEntrySatisfying("Content-Security-Policy",
                    policy -> assertThat(policy).contains("default-src 'self'")
                        .doesNotContain("unsafe", "http:", "https:", "*")));
  }

  @Test
  void usesNoPropertyThatIsNeverSet(Tour tour) {
    assertThat(tour.kinds(tab -> tab.ask("styles.js"))).isEmpty();
  }

  @Test
  void whatAPageIsNotAllowedIsHeard(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><meta charset=utf-8><title>Side</title>
        <meta http-equiv=Content-Security-Policy content="script-src 'self'; style-src 'self'">
        <p style="color: var(--never)">Farge</p><script>alert(1)</script><img alt="" src="missing.png">
        <img alt="" src="https://example.org/pixel.png"></html>
        """, tab -> {
      var heard = new ArrayList<>(tab.noise());
      heard.addAll(tab.ask("styles.js"));
      return heard;
    })).anyMatch(noise -> noise.contains("inline style")).anyMatch(noise -> noise.contains("inline script"))
        .anyMatch(noise -> noise.contains("404"))
        .anyMatch(noise -> noise.contains("a request leaves the site: https://example.org/pixel.png"))
        .anyMatch(noise -> noise.contains("--never is used and never set"));
  }

  private static List<String> again(Tab tab, EmulateMediaOptions options) {
    tab.page().emulateMedia(options);
    tab.page().reload();
    return tab.noise();
  }
}
