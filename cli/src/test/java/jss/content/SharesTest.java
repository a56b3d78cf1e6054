package jss.content;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {
  @Test
  void forty_two_in_groups_of_at_most_six_are_seven_groups() {
    assertThat(Shares.groups(42, 6)).isEqualTo(7);
    assertThat(Shares.groups(43, 6)).isEqualTo(8);
    assertThat(Shares.groups(0, 6)).isZero();
  }

  @Test
  void people_are_spread_evenly_with_the_larger_groups_first() {
    assertThat(Shares.even(14, 3)).containsExactly(5, 5, 4);
    assertThat(Shares.even(12, 3)).containsExactly(4, 4, 4);
    assertThat(Shares.even(2, 5)).containsExactly(1, 1);
    assertThat(Shares.even(0, 3)).isEmpty();
  }

  @Test
  void shares_add_up_to_the_whole_and_what_is_left_goes_to_the_largest_remainders() {
    assertThat(Shares.proportional(42, List.of(12, 14, 14))).containsExactly(12, 15, 15);
    assertThat(Shares.proportional(41, List.of(12, 14, 14))).containsExactly(12, 15, 14);
    assertThat(Shares.proportional(300, List.of(12, 14, 14))).containsExactly(90, 105, 105);
    assertThat(Shares.proportional(10, List.of(0, 0, 0))).containsExactly(4, 3, 3);
    assertThat(Shares.proportional(10, List.of())).isEmpty();
  }
}
