package jss.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jss.content.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class SideBySideTest {
  private static Sheet sheet(Lang lang, String style, String body) {
    String markup = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + lang + "\"><head><title>" + lang
        + "</title><meta name=\"subject\" content=\"a\"/><link rel=\"stylesheet\" href=\"stock:" + style + "\"/>"
        + "<bookmarks><bookmark name=\"" + lang + "\" href=\"#top\"/></bookmarks></head><body class=\"hue-lens\">"
        + "<div class=\"foot\"><div class=\"foot-row\"><div class=\"foot-middle\">om " + lang + "</div></div></div>"
        + body + "</body></html>";
    return new Sheet("ark", List.of(lang), Optional.of("a"), Optional.empty(), true,
        () -> markup.getBytes(StandardCharsets.UTF_8));
  }

  private static Sheet pair() {
    return SideBySide.of(
        sheet(Lang.NB, "sheet.css", "<div data-side=\"front\"><h1 id=\"top\">Forside</h1><p>kort</p></div>"
            + "<div data-side=\"back\"><p>Bakside</p></div>"),
        sheet(Lang.SV, "sheet.css", "<div data-side=\"front\"><h1 id=\"top\">Framsida</h1></div><p>mera</p>"
            + "<div data-side=\"back\"><p>Baksida</p></div>"))
        .orElseThrow();
  }

  @Test
  void each_side_is_one_page_with_both_languages_beginning_level() throws IOException {
    Printed printed = Books.SHEETS.print(pair());
    assertThat(printed.pages()).isEqualTo(2);
    assertThat(printed.overruns()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
      assertThat(Books.text(pdf, 1, 1).lines().findFirst().orElseThrow()).contains("Forside", "Framsida");
      assertThat(Books.text(pdf, 2, 2).lines().findFirst().orElseThrow()).contains("Bakside", "Baksida");
    }
  }

  @Test
  void each_column_has_its_language_and_ids_of_its_own_and_both_are_bookmarked() {
    Document pair = Markup.parse(pair());
    assertThat(Xhtml.all(pair, "div").stream().filter(div -> Xhtml.isClassed(div, "pair-side"))
        .map(side -> side.getAttribute("lang"))).containsExactly("nb", "sv", "nb", "sv");
    assertThat(Xhtml.all(pair, "h1").stream().map(heading -> heading.getAttribute("id")))
        .containsExactly("nb-top", "sv-top");
    assertThat(Xhtml.all(pair, "bookmark").stream().map(mark -> mark.getAttribute("href")))
        .containsExactly("#nb-top", "#sv-top");
    assertThat(Xhtml.all(pair, "table")).isEmpty();
  }

  @Test
  void one_foot_runs_under_both_and_says_which_language_its_words_are_in() {
    Element foot = Xhtml.classed(Markup.parse(pair()).getDocumentElement(), "foot").orElseThrow();
    assertThat(foot.getTextContent()).isEqualTo("om nb · om sv");
    assertThat(Xhtml.one(foot, "span").orElseThrow().getAttribute("lang")).isEqualTo("sv");
  }

  @Test
  void what_is_one_language_or_no_upright_a4_has_no_pair() {
    assertThat(SideBySide.of(sheet(Lang.NB, "sheet.css", ""), sheet(Lang.NB, "sheet.css", ""))).isEmpty();
    assertThat(SideBySide.of(sheet(Lang.NB, "side-by-side.css", ""), sheet(Lang.SV, "side-by-side.css", "")))
        .isEmpty();
  }
}
