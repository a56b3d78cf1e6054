package jss.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.check.PageLinks.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageLinksTest {
  private final Map<String, String> pages = new TreeMap<>(Map.of("nb/om/side.html", "<h1 id=\"topp\">Side</h1>",
      "nb/index.html", "<main id=main><h2 id=\"første\">Hei</h2></main>", "files/a b.pdf", "", "assets/site.css", ""));
  private Optional<String> base = Optional.empty();

  @Test
  void linksToFilesAndPlacesThatAreThereAreSilent() {
    assertThat(faults("""
        <link rel="stylesheet" href='../../assets/site.css'><a href="side.html">x</a><a href="./side.html?a=b#topp">x</a>
        <a href="../">hjem</a> <a href="#her" id="her">x</a> <a href="">x</a> <a href="../../files/a%20b.pdf">x</a>
        <a href="../index.html#f%C3%B8rste">x</a> <a href="/assets/site.css">x</a>
        """)).isEmpty();
  }

  @Test
  void whatLeadsOutOfTheSiteIsNotFollowed() {
    assertThat(faults("""
        <a href="https://example.org/x">x</a> <a href="//example.org/x">x</a> <a href="mailto:a@b.no">x</a>
        <a href="tel:+4712345678">x</a> <img src="data:image/png;base64,AAAA">
        """)).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsFound() {
    assertThat(faults("<a href=\"borte.html\">x</a><img src=\"../bilde.png\" srcset=\"a.png 1x, ../index.html 2x\">"))
        .containsExactly("NO_PAGE ../bilde.png -> nb/bilde.png", "NO_PAGE a.png -> nb/om/a.png",
            "NO_PAGE borte.html -> nb/om/borte.html");
  }

  @Test
  void aPlaceThatIsNotThereIsFoundWithTheNearestThatIs() {
    assertThat(faults("<a href=\"side.html#top\">x</a> <a href=\"#her\">x</a> <p id=\"herr\">x</p>"))
        .containsExactly("NO_ANCHOR #her -> nb/om/ny.html#her, herr",
            "NO_ANCHOR side.html#top -> nb/om/side.html#top, topp");
  }

  @Test
  void aWrongCapitalLetterIsFoundAsSomeServersMindIt() {
    assertThat(faults("<a href=\"Side.html\">x</a>"))
        .containsExactly("NO_PAGE Side.html -> nb/om/Side.html, nb/om/side.html");
  }

  @Test
  void aLinkAboveTheSiteIsFound() {
    assertThat(faults("<a href=\"../../../x.html\">x</a>")).containsExactly("NO_PAGE ../../../x.html");
  }

  @Test
  void theSitesOwnAddressIsFollowedToo() {
    base = Optional.of("https://sammen.example/a");
    assertThat(faults("""
        <link rel="canonical" href="https://sammen.example/a/nb/"><a href="/a/nb/om/side.html">x</a>
        <a href="https://sammen.example/a/nb/borte.html">x</a> <a href="/nb/om/side.html">x</a>
        """)).containsExactly("NO_PAGE /nb/om/side.html",
        "NO_PAGE https://sammen.example/a/nb/borte.html -> nb/borte.html");
  }

  @Test
  void anIdThatIsThereTwiceIsFound() {
    assertThat(faults("<p id=\"a\">x</p><p id=\"b\">x</p><p id=\"a\">x</p>")).containsExactly("REPEATED_ID a");
  }

  @Test
  void whatOnlyLooksLikeALinkIsNone() {
    assertThat(faults("""
        <!-- <a href="borte.html"> --> <script type="application/ld+json">{"a": "<a href='borte.html'>"}</script>
        <style>a[href="borte.html"] {}</style> <p title="<a href='borte.html'>" data-href="borte.html">&lt;a href="borte.html"</p>
        a < b <https://example.org> <a title = "x" href="#her" id="her"
        """)).isEmpty();
  }

  @Test
  void aPageThatEndsInTheMiddleOfATagIsReadToItsEnd() {
    for (String end : List.of("<", "<a", "<a href", "<a href=", "<a href=\"borte.html", "<!--", "<script>", "</"))
      assertThat(faults("<p>x</p>" + end)).hasSizeLessThan(2);
  }

  /** What is wrong on a page in the folder {@code nb/om}: the fault and where it leads, then what may be meant. */
  private List<String> faults(String html) {
    pages.put("nb/om/ny.html", html);
    var links = new PageLinks(pages.keySet(), base);
    pages.forEach((path, text) -> links.look(path, text.getBytes(StandardCharsets.UTF_8)));
    return links.faults().stream().map(PageLinksTest::line).toList();
  }

  private static String line(Fault fault) {
    String target =
        fault.target().map(to -> " -> " + to.path() + (to.anchor().isEmpty() ? "" : "#" + to.anchor())).orElse("");
    return fault.form() + " " + fault.written() + target + fault.meant().map(meant -> ", " + meant).orElse("");
  }
}
