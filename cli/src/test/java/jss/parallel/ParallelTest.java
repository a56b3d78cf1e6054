package jss.parallel;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelTest {
  @Test
  void results_come_in_the_order_of_the_values_whatever_the_threads() {
    List<Integer> values = IntStream.range(0, 1000).boxed().toList();
    for (int threads : new int[]{1, 2, 7})
      assertThat(Parallel.map(values, value -> value * 2, threads))
          .isEqualTo(values.stream().map(value -> value * 2).toList());
    assertThat(Parallel.map(List.of(), value -> value, 4)).isEmpty();
  }

  @Test
  void a_failure_on_any_thread_is_thrown_on() {
    List<Integer> values = IntStream.range(0, 100).boxed().toList();
    assertThatThrownBy(() -> Parallel.map(values, value -> {
      if (value > 50) throw new IllegalArgumentException("x");
      return value;
    }, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
