package jss.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Å prøve – og å lære, a-prove-og-a-laere",
    "Intressentanalys för alla, intressentanalys-for-alla",
    "«Hvordan kan vi …?», hvordan-kan-vi",
    "  To  mellomrom , to-mellomrom",
    "Idédugnad, idedugnad",
    "N³-verktøyet, n-verktoyet",
  })
  void makes_a_plain_address_of_a_title(String title, String slug) {
    assertThat(Slugs.of(title)).isEqualTo(slug);
  }

  @org.junit.jupiter.api.Test
  void makes_the_same_of_letters_however_they_are_composed() {
    assertThat(Slugs.of("a\u030Ar")).isEqualTo(Slugs.of("år")).isEqualTo("ar");
  }
}
