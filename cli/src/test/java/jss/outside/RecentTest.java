package jss.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void good_answers_hold_for_a_day_and_bad_ones_not_at_all() {
    String text =
        Recent.read("", TODAY).text(Map.of("https://a.no", Answer.good(), "https://b.no", Answer.gone("404")));
    List<String> all = List.of("https://a.no", "https://b.no", "https://c.no");
    assertThat(Recent.read(text, TODAY).unknown(all)).containsExactly("https://b.no", "https://c.no");
    assertThat(Recent.read(text, TODAY.plusDays(1)).unknown(all)).isEqualTo(all);
    assertThat(Recent.read(text, TODAY).with(Map.of(), all)).containsOnlyKeys("https://a.no");
  }

  @Test
  void a_damaged_file_only_costs_asking_again() {
    assertThat(Recent.read("\u0000\n2026-13-45\tx\nhei", TODAY).addresses()).isEmpty();
  }
}
