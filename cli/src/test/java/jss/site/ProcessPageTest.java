package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessPageTest {
  private static final String PAGE = "nb/prosess/index.html";

  @Test
  void the_matrix_has_the_phases_over_their_steps_and_a_row_for_each_part_of_a_step() {
    String page = new SmallSite().write("registers/phases.yaml", """
        start:
          title: {nb: Start, sv: Start}
          symbol: lens
          steps:
            se: {title: {nb: Se, sv: Se}, purpose: [{text: {nb: Se floken, sv: Se utmaningen}}]}
            velg: {title: {nb: Velg, sv: Välj}, moves: [{text: {nb: Stem, sv: Rösta}, items: [{nb: Nå, sv: Nu}]}]}
        """).text(PAGE);
    assertThat(page).contains("<th scope=\"colgroup\" colspan=\"2\"", "<th scope=\"col\" data-color=\"lens\">Velg</th>",
        "<th scope=\"row\">Hovedgrep</th>").containsPattern("(?s)Stem<ul><li>Nå</li></ul>");
  }

  @Test
  void phases_without_steps_make_no_empty_matrix() {
    assertThat(new SmallSite().text(PAGE)).doesNotContain("<table");
  }
}
