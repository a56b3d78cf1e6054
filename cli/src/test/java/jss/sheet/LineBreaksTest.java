package jss.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreaksTest {
  @Test
  void the_opening_quotation_mark_of_swedish_stays_with_its_word() {
    assertThat(parts("Säg ”vi tror” och ”vi vet”.")).containsExactly("Säg ", "”vi ", "tror” ", "och ", "”vi ", "vet”.");
    assertThat(parts("Skriv ”Nu.” Gå (”kort”) vidare")).containsExactly("Skriv ", "”Nu.” ", "Gå ", "(”kort”) ",
        "vidare");
  }

  @Test
  void a_number_stays_with_its_unit_or_month() {
    assertThat(parts("Lapper på 5 × 5 cm")).containsExactly("Lapper ", "på ", "5 × 5 cm");
    assertThat(parts("den 28 oktober 2020")).containsExactly("den ", "28 oktober ", "2020");
    assertThat(parts("bruk 20 minutter på 3 mål")).containsExactly("bruk ", "20 minutter ", "på ", "3 ", "mål");
  }

  @Test
  void an_address_is_broken_between_the_parts_of_its_path_alone() {
    assertThat(parts("Se eksempel.no/i/tanke-kart.html her"))
        .containsExactly("Se ", "eksempel.no/", "i/", "tanke-kart.html ", "her");
    assertThat(parts("https://eksempel.no/a")).containsExactly("https://eksempel.no/", "a");
  }

  private static List<String> parts(String text) {
    var breaks = new LineBreaks();
    breaks.setText(text);
    var parts = new ArrayList<String>();
    int from = 0;
    for (int place = breaks.next(); place != BreakIterator.DONE; place = breaks.next()) {
      parts.add(text.substring(from, place));
      from = place;
    }
    return parts;
  }
}
