package jss.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
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
  void nothingIsBlockedMissingOrFetchedElsewhere(Visits visits) {
    assertThat(visits.findings(Visit::noise)).isEmpty();
  }

  @Test
  void nothingIsSaidInForcedColours(Tour tour) {
    assertThat(kinds(tour, new NewContextOptions().setForcedColors(ForcedColors.ACTIVE), Tab::noise)).isEmpty();
  }

  @Test
  void nothingMovesForThoseWhoWantItStill(Tour tour) {
    assertThat(kinds(tour, new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE), tab -> {
      var findings = new ArrayList<>(tab.noise());
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
  void usesNoPropertyThatIsNeverSet(Visits visits) {
    assertThat(visits.findings(Visit::unset)).isEmpty();
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

  private static List<String> kinds(Tour tour, NewContextOptions options, Judge judge) {
    return tour.of(tour.site().kinds(), () -> options, judge);
  }
}
