package jss.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import jss.content.Minutes;
import jss.content.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {
  private static final Dates NB = new Dates(Texts.of(Lang.NB, Map.of()));
  private static final Dates SV = new Dates(Texts.of(Lang.SV, Map.of()));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-06-11            | 11. juni 2020                 | 11 juni 2020
      2020-06               | juni 2020                     | juni 2020
      2020-spring           | våren 2020                    | våren 2020
      2019                  | 2019                          | 2019
      2019/2021             | 2019–2021                     | 2019–2021
      2020-06-11/2020-06-12 | 11.–12. juni 2020             | 11–12 juni 2020
      2020-05-30/2020-06-02 | 30. mai – 2. juni 2020        | 30 maj – 2 juni 2020
      2019-12-30/2020-01-02 | 30. desember 2019 – 2. januar 2020 | 30 december 2019 – 2 januari 2020
      2020-spring/2020-autumn | våren 2020 – høsten 2020    | våren 2020 – hösten 2020
      """)
  void dates_are_written_as_people_do_and_never_more_exactly_than_they_are_known(String written, String nb, String sv) {
    When when = When.parse(written).orElseThrow();
    assertThat(NB.when(when).text()).isEqualTo(nb);
    assertThat(SV.when(when).text()).isEqualTo(sv);
  }

  @Test
  void machines_are_told_only_what_html_has_a_form_for() {
    assertThat(NB.when(When.parse("2020-06").orElseThrow()).machine()).contains("2020-06");
    assertThat(NB.when(When.parse("2020-spring").orElseThrow()).machine()).isEqualTo(Optional.empty());
  }

  @Test
  void days_have_their_names() {
    assertThat(NB.dayWithName(LocalDate.of(2020, 6, 11)).text()).isEqualTo("torsdag 11. juni 2020");
    assertThat(SV.dayWithName(LocalDate.of(2020, 6, 13)).text()).isEqualTo("lördag 13 juni 2020");
  }

  @Test
  void clocks_have_a_point_and_two_digits() {
    assertThat(NB.clock(LocalTime.of(9, 5))).isEqualTo("09.05");
  }

  @Test
  void lengths_are_in_hours_and_minutes() {
    assertThat(NB.length(new Minutes(90))).isEqualTo("1 t 30 min");
    assertThat(SV.length(new Minutes(90))).isEqualTo("1 tim 30 min");
    assertThat(SV.length(new Minutes(120))).isEqualTo("2 tim");
    assertThat(NB.length(new Minutes(45))).isEqualTo("45 min");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nn    | 11. juni 2020      | juni 2020     | hausten 2020 | torsdag 11. juni 2020
      fi    | 11. kesäkuuta 2020 | kesäkuu 2020  | syksy 2020   | torstai 11. kesäkuuta 2020
      en    | 11 June 2020       | June 2020     | autumn 2020  | Thursday 11 June 2020
      sv-FI | 11 juni 2020       | juni 2020     | hösten 2020  | torsdag 11 juni 2020
      """)
  void every_language_has_its_own_way_with_dates(String lang, String day, String month, String season, String named) {
    var dates = new Dates(Texts.of(new Lang(lang), Map.of()));
    assertThat(dates.when(When.parse("2020-06-11").orElseThrow()).text()).isEqualTo(day);
    assertThat(dates.when(When.parse("2020-06").orElseThrow()).text()).isEqualTo(month);
    assertThat(dates.when(When.parse("2020-autumn").orElseThrow()).text()).isEqualTo(season);
    assertThat(dates.dayWithName(LocalDate.of(2020, 6, 11)).text()).isEqualTo(named);
  }
}
