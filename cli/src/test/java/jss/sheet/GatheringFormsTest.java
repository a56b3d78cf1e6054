package jss.sheet;

import java.util.List;
import jss.content.Lang;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The summary forms and name signs of a gathering. */
class GatheringFormsTest {
  private static final GatheringFixture ONE_ITEM = new GatheringFixture().gathering(
      "days: {en: {items: {arbeid: {type: group-work, tool: kart}}}}\n", "days: {en: {items: {arbeid: Vi tegner}}}\n");

  private static List<String> forms(GatheringFixture fixture, Occasion occasion) {
    var sheets = fixture.sheets();
    return GatheringFixture.pages(sheets, sheets.summaryForms(fixture.gathering(), Lang.NB, occasion));
  }

  @Test
  void there_is_a_form_for_each_group_with_its_theme_and_number() {
    var programme = GatheringFixture.content();
    var model = GatheringFixture.gathering(programme, "samling-mal");
    var sheets = GatheringFixture.sheets(programme);
    var pages = GatheringFixture.pages(sheets, sheets.summaryForms(model, Lang.NB, Occasion.of(42)));
    assertThat(pages).hasSize(9).allSatisfy(page -> assertThat(page).contains("Modellsamling: én dag for førti",
        "Oppsummeringsskjema", "Funn", "Beslutning", "Neste steg", "Eier", "Frist"));
    assertThat(pages.get(4)).contains("Tema 2: Bedrifter som vil vokse her", "Gruppe 2 av 3");
  }

  @Test
  void forty_two_with_a_tool_for_six_in_a_group_get_seven_forms() {
    assertThat(forms(ONE_ITEM, Occasion.of(42))).hasSize(7);
  }

  @Test
  void where_nobody_knows_how_many_come_there_is_one_form_to_copy() {
    assertThat(forms(ONE_ITEM, Occasion.WRITTEN)).singleElement().asString().contains("Gruppe:");
  }

  @Test
  void there_is_a_name_sign_for_each_who_comes() {
    var sheets = ONE_ITEM.sheets();
    var pages = GatheringFixture.pages(sheets, sheets.nameSigns(ONE_ITEM.gathering(), Lang.NB, Occasion.of(42)));
    assertThat(pages).hasSize(6);
    assertThat(String.join(" ", pages).split("Tema og gruppe", -1)).hasSize(43);
    assertThat(pages.getFirst()).contains("42 skilt på 90 × 54 mm.", "En god dag", "Navn", "Organisasjon");
  }

  @Test
  void three_hundred_signs_stand_eight_on_a_page() {
    var sheets = ONE_ITEM.sheets();
    assertThat(sheets.print(sheets.nameSigns(ONE_ITEM.gathering(), Lang.NB, Occasion.of(300)).orElseThrow()).pages())
        .isEqualTo(38);
  }
}
