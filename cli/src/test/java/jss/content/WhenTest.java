package jss.content;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2020-06-11, 2020-06-11, 2020-06-11",
    "2020-06, 2020-06-01, 2020-06-30",
    "2020-spring, 2020-03-01, 2020-05-31",
    "2020-autumn, 2020-09-01, 2020-11-30",
    "2019, 2019-01-01, 2019-12-31",
    "2021-02-25/2021-05-31, 2021-02-25, 2021-05-31",
    "2021-05/2021-11, 2021-05-01, 2021-11-30",
    "2024-02, 2024-02-01, 2024-02-29",
  })
  void reads_dates_as_exact_as_they_are_known(String written, LocalDate first, LocalDate last) {
    When when = When.parse(written).orElseThrow();
    assertThat(when.first()).isEqualTo(first);
    assertThat(when.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11.06.2020", "2020-13", "2020-02-30", "2020-06-11/2020-06-10", "2020-monsoon",
    "20200611", "2020/2021/2022"})
  void refuses_what_is_no_date(String written) {
    assertThat(When.parse(written)).isEmpty();
  }

  @Test
  void sorts_by_beginning_and_then_by_end() {
    var sorted = List.of("2020-06-11", "2020", "2020-06", "2019-autumn").stream().map(When::parse)
        .map(when -> when.orElseThrow()).sorted().toList();
    assertThat(sorted).extracting(when -> when.first() + "/" + when.last()).containsExactly("2019-09-01/2019-11-30",
        "2020-01-01/2020-12-31", "2020-06-01/2020-06-30", "2020-06-11/2020-06-11");
  }

  @Test
  void tells_a_day_from_a_span() {
    assertThat(When.parse("2020-06-11").orElseThrow().isDay()).isTrue();
    assertThat(When.parse("2020-06").orElseThrow().isDay()).isFalse();
    assertThat(When.parse("2020-06-11/2020-06-12").orElseThrow().isSpan()).isTrue();
  }
}
