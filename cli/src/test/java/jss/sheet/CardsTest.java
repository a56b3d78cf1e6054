package jss.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jss.content.Lang;
import jss.sheet.Deck.Run;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CardsTest {
  private static final Lang NB = Lang.NB;

  private static Printed ruleCards(Deck deck) {
    Sheets sheets = deck.sheets();
    return sheets.print(sheets.ruleCards(NB).orElseThrow());
  }

  private static Printed toolCards(Deck deck) {
    Sheets sheets = deck.sheets();
    return sheets.print(sheets.toolCards(NB).orElseThrow());
  }

  private static final Printed TEN_RULES = ruleCards(new Deck().rules(10));

  @Test
  void ten_rules_and_the_cover_take_three_sheets_with_two_sides_each() {
    assertThat(TEN_RULES.pages()).isEqualTo(6);
  }

  @Test
  void the_back_of_each_card_lies_behind_its_front_when_the_paper_is_turned_on_its_long_edge() {
    Map<String, Integer> fronts = places(TEN_RULES, 1);
    Map<String, Integer> backs = places(TEN_RULES, 0);
    assertThat(fronts).hasSize(10).containsEntry("Tittel 1", 1).containsEntry("Tittel 4", 4);
    assertThat(backs.keySet()).isEqualTo(fronts.keySet());
    fronts.forEach(
        (title, place) -> assertThat(backs.get(title)).as(title).isEqualTo(place % 2 == 0 ? place + 1 : place - 1));
  }

  /** Where each title stands, counted through all sheets: alone on fronts, with its number on backs. */
  private static Map<String, Integer> places(Printed printed, int parity) {
    String number = parity == 1 ? "" : "\\d+ ";
    return Deck.runs(printed).stream()
        .filter(run -> run.page() % 2 == parity && run.text().matches(number + "Tittel \\d+"))
        .collect(
            Collectors.toMap(
                run -> run.text().replaceFirst("^\\d+ ", ""), run -> (run.page() - 1) / 2 * 4 + run.place()));
  }

  @Test
  void a_rule_card_asks_tells_what_to_do_and_says_where_more_stands() {
    String text = Deck.text(ruleCards(new Deck().tool("kart", "start").rules(1)
        .write("rules/regel-1/rule.yaml", "number: 1\ntools: [kart]\n")));
    assertThat(text).contains("Dette er regel 1.", "Hva spør regel 1 om?", "Gjør det nummer 1 sier.",
        "Verktøy som hjelper", "Verktøyet kart", "sammen.example/i/regel-1.html");
  }

  @Test
  void a_tool_card_tells_what_a_tool_takes_and_how_it_is_done() {
    String text = Deck.text(toolCards(new Deck().tool("kart", "start")));
    assertThat(text).contains("Start", "Verktøyet kart", "I korthet om kart.", "1 t 15 min", "4–40", "Lett", "Fysisk",
        "Et svar fra kart.", "Tegn det · 50 min Vis det · 25 min", "Store ark · 3 per gruppe",
        "sammen.example/i/kart.html");
  }

  @Test
  void tools_are_found_by_phase() throws IOException {
    Printed printed = toolCards(new Deck().tool("a", "slutt").tool("b", "start").tool("c", "slutt"));
    try (var pdf = Loader.loadPDF(printed.pdf())) {
      List<String> found = new ArrayList<>();
      for (PDOutlineItem phase : items(pdf.getDocumentCatalog().getDocumentOutline()))
        for (PDOutlineItem card : items(phase)) found.add(phase.getTitle() + ": " + card.getTitle());
      assertThat(found).containsExactly("Start: Verktøyet b", "Slutt: Verktøyet a", "Slutt: Verktøyet c");
    }
  }

  private static List<PDOutlineItem> items(PDOutlineNode node) {
    return StreamSupport.stream(node.children().spliterator(), false).toList();
  }

  @Test
  void the_printer_is_asked_to_keep_the_size_and_turn_on_the_long_edge() throws IOException {
    try (var pdf = Loader.loadPDF(TEN_RULES.pdf())) {
      var preferences = pdf.getDocumentCatalog().getViewerPreferences();
      assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipLongEdge");
      assertThat(preferences.getPrintScaling()).isEqualTo("None");
      assertThat(preferences.displayDocTitle()).isTrue();
    }
  }

  @Test
  void a_title_of_120_letters_stays_on_its_card() {
    Printed printed = ruleCards(new Deck().rules(3).rule(3, "samarbeid ".repeat(12).strip(), "Kort."));
    assertThat(printed.overruns()).isEmpty();
    assertThat(Deck.runs(printed)).allSatisfy(CardsTest::isClearOfTheEdges);
  }

  @Test
  void a_word_without_end_is_broken_rather_than_printed_on_the_next_card() {
    Printed printed = ruleCards(new Deck().rules(2).rule(2, "a".repeat(120), "Kort."));
    assertThat(Deck.runs(printed)).allSatisfy(CardsTest::isClearOfTheEdges);
  }

  private static void isClearOfTheEdges(Run run) {
    double left = run.place() % 2 * 105;
    double top = (run.place() < 2 ? 0 : 148.5);
    assertThat(run.x()).isGreaterThan(left + 5);
    assertThat(run.right()).isLessThan(left + 100);
    assertThat(run.y()).isBetween(top + 5, top + 143.5);
  }

  @Test
  void what_does_not_fit_is_told_with_its_card_and_field() {
    Printed printed = ruleCards(new Deck().rules(10).rule(2, "Tittel 2", "Dette er altfor langt. ".repeat(60)));
    assertThat(printed.overruns()).extracting(Overrun::side).containsExactly("regel-2/front");
    assertThat(printed.overruns().getFirst().fields().getFirst().name()).isEqualTo("summary");
  }

  @Test
  void without_rules_and_tools_there_are_no_cards() {
    assertThat(new Deck().sheets().ruleCards(NB)).isEmpty();
    assertThat(new Deck().sheets().toolCards(NB)).isEmpty();
  }

  @Test
  void the_programmes_own_cards_fit_in_both_languages_and_can_be_read() {
    Sheets sheets = Deck.sheets(Deck.own());
    for (Lang lang : Deck.own().languages())
      for (Sheet sheet : List.of(sheets.ruleCards(lang).orElseThrow(), sheets.toolCards(lang).orElseThrow())) {
        Printed printed = sheets.print(sheet);
        assertThat(printed.overruns()).isEmpty();
        assertThat(printed.missing()).isEmpty();
        assertThat(Deck.runs(printed)).allSatisfy(run -> {
          assertThat(run.size()).isGreaterThanOrEqualTo(8.99);
          isClearOfTheEdges(run);
        });
      }
  }
}
