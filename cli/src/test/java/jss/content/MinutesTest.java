package jss.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesTest {
  @ParameterizedTest
  @CsvSource({"20, 20", "20 min, 20", "2 h, 120", "1 h 30 min, 90", "1 t 30 min, 90", "1 tim 15 min, 75", "0, 0",
    "2 timer, 120"})
  void reads_minutes_and_hours(String written, int minutes) {
    assertThat(Minutes.parse(written)).contains(new Minutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "20 sek", "en time", "1.5 h", "min"})
  void refuses_what_is_no_length_of_time(String written) {
    assertThat(Minutes.parse(written)).isEmpty();
  }
}
