package jss.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** No page has a fault that axe can see. */
@ExtendWith(Stage.class)
class AxeTest {
  @Test
  void noPageHasAFaultAndNoKindOfPageInAnyWindow(Visits visits) {
    assertThat(visits.findings(Visit::axe)).isEmpty();
  }

  @Test
  void aFaultIsNamedByWindowRuleAndElement(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><title>Side</title>
        <style>p { color: #888; background: #fff } @media (prefers-color-scheme: dark) { p { color: #000 } }</style>
        <main><h1>Side</h1><p>Grått på hvitt</p><p><img src="data:,"></p></main></html>
        """, Axe.everyWay())).anyMatch(finding -> finding.contains("320 LIGHT: color-contrast"))
        .noneMatch(finding -> finding.contains("DARK: color-contrast"))
        .anyMatch(finding -> finding.contains("1280 DARK: image-alt") && finding.contains("img"));
  }

  @Test
  void aTargetTooSmallForAFingerIsNamed(Tour tour) {
    assertThat(tour.ofPage("""
        <!doctype html><html lang=nb><title>Side</title>
        <style>button { width: 10px; height: 10px; padding: 0; margin: 0; border: 0; display: block }</style>
        <main><h1>Side</h1><button aria-label=Ja></button><button aria-label=Nei></button></main></html>
        """, Axe.everyWay())).anyMatch(finding -> finding.contains("target-size"));
  }
}
