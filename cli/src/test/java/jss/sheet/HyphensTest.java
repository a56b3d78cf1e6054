package jss.sheet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jss.content.Lang;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;

class HyphensTest {
  private static String parted(String lang, String word) {
    var parted = new StringBuilder(word);
    for (int place : Patterns.of(lang).orElseThrow().places(word).reversed()) parted.insert(place, '-');
    return parted.toString();
  }

  private static List<String> parted(String lang, String... words) {
    return Arrays.stream(words).map(word -> parted(lang, word)).toList();
  }

  private static String hyphenated(String body) {
    String markup = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nb\"><body>" + body + "</body></html>";
    Document document = Markup.parse(new Sheet("a", List.of(Lang.NB), Optional.empty(), Optional.empty(), false,
        () -> markup.getBytes(StandardCharsets.UTF_8)));
    Hyphens.insert(document);
    return document.getDocumentElement().getTextContent().replace('\u00ad', '|');
  }

  @Test
  void norwegian_compounds_are_parted_where_their_words_meet() {
    assertThat(parted("nb", "samfunnsutfordring", "behovskartlegging", "interessentanalyse", "gevinstrealisering",
        "arbeidsgivere", "kommunestyret", "medvirkning", "ansvarsveksling", "framgangsmåten", "skaleringstrapp"))
        .containsExactly("sam-funns-ut-ford-ring", "behovs-kart-leg-ging", "inter-es-sent-ana-lyse",
            "gevinst-rea-li-se-ring", "arbeids-gi-vere", "kom-mune-sty-ret", "med-virk-ning", "ansvars-veks-ling",
            "fram-gangs-må-ten", "ska-le-rings-trapp");
  }

  @Test
  void swedish_compounds_are_parted_where_their_words_meet() {
    assertThat(parted("sv", "kompetensutveckling", "samhällsutmaning", "behovskartläggning", "intressentanalys",
        "användarintervju", "sammanfattning", "förutsättningar", "mognadsanalys", "återkoppling", "privatpersoner"))
        .containsExactly("kom-pe-tens-ut-veck-ling", "sam-hälls-ut-ma-ning", "behovs-kart-lägg-ning",
            "intres-sent-ana-lys", "använ-dar-in-ter-vju", "sam-man-fatt-ning", "för-ut-sätt-ningar",
            "mog-nads-ana-lys", "åter-kopp-ling", "pri-vat-per-so-ner");
  }

  @Test
  void the_swedish_of_finland_and_nynorsk_have_patterns_and_other_languages_have_none() {
    assertThat(parted("sv-FI", "sammanfattning")).isEqualTo("sam-man-fatt-ning");
    assertThat(parted("nn", "medverknad")).startsWith("med-");
    assertThat(Patterns.of("fi")).isEmpty();
  }

  @Test
  void words_are_parted_in_running_text_by_the_language_that_they_stand_in() {
    assertThat(hyphenated("<p>samfunnsutfordring, <span lang=\"sv\">sammanfattning</span>.</p>"))
        .isEqualTo("sam|funns|ut|ford|ring, sam|man|fatt|ning.");
    assertThat(hyphenated("<ul><li>(oppsummering)</li></ul>")).isEqualTo("(opp|sum|me|ring)");
  }

  @Test
  void headings_addresses_code_names_and_short_words_stay_whole() {
    String body = "<h2>Samfunnsutfordring</h2><p>jobbesmartere.example/interessentanalyse LinkedInGruppe samling "
        + "<code>behovskartlegging</code></p><p class=\"whole\">samfunnsutfordring</p><div>kommunestyret</div>";
    assertThat(hyphenated(body)).doesNotContain("|");
  }

  @Test
  void a_soft_hyphen_leaves_nothing_in_the_text_of_a_page_unless_a_line_ends_there() throws Exception {
    String word = "samfunnsutfordring";
    Printed printed = Books.SHEETS.print(new Sheet("a", List.of(Lang.NB), Optional.empty(), Optional.empty(), false,
        () -> ("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nb\"><head><title>a</title>"
            + "<meta name=\"subject\" content=\"a\"/><link rel=\"stylesheet\" href=\"stock:sheet.css\"/></head><body>"
            + "<p>" + word + "</p><p style=\"width:22mm\">" + word + "</p></body></html>")
            .getBytes(StandardCharsets.UTF_8)));
    assertThat(Books.text(new ByteArrayInputStream(printed.pdf()).readAllBytes()).strip().lines())
        .containsExactly(word, "samfunnsut-", "fordring");
    assertThat(printed.missing()).isEmpty();
  }
}
