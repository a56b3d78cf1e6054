package jss.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Text can be read in a narrow window, twice as large and with more room in it: nothing is cut off or lies on other text. */
@ExtendWith(Stage.class)
class ReadableTest {
  private static final String TWICE = "() => { document.documentElement.style.fontSize = '32px' }";

  /** The distances of WCAG 1.4.12. */
  private static final String SPACED = """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      }""";

  @Test
  void noPageScrollsSidewaysInANarrowWindow(Visits visits) {
    assertThat(visits.findings(Visit::narrow)).isEmpty();
  }

  @Test
  void textMayBeTwiceAsLarge(Tour tour) {
    assertThat(tour.kinds(tab -> Legible.findings(after(TWICE, tab.width(1280))))).isEmpty();
  }

  @Test
  void textMayHaveMoreRoomInIt(Tour tour) {
    assertThat(tour.kinds(tab -> Stream.of(320, 1280)
        .flatMap(width -> Legible.findings(after(SPACED, tab.width(width))).stream()).toList())).isEmpty();
  }

  @Test
  void whatIsWrongWithATextIsNamed(Tour tour) {
    String page = """
        <!doctype html><html lang=nb><meta charset=utf-8><title>Side</title>
        <style>.box { height: 1rem; overflow: hidden } .under { position: absolute; top: 300px } .wide { width: 400px }</style>
        <main><p class=box>For mye tekst til en så liten boks, for den er bare én linje høy</p>
        <p class=under>Under</p><p class=under>Over</p><p class=wide>Bred</p></main></html>
        """;
    assertThat(tour.ofPage(page, tab -> Legible.findings(tab.width(320))))
        .anyMatch(finding -> finding.contains("«For mye tekst til en så liten boks, for » is cut off by p.box"))
        .anyMatch(finding -> finding.contains("«Under» and «Over» lie on top of each other"))
        .anyMatch(finding -> finding.contains("scrolls sideways, 408 px in 320: p.wide"));
  }

  private static Tab after(String change, Tab tab) {
    tab.page().evaluate(change);
    return tab;
  }
}
