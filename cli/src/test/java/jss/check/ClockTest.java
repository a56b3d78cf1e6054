package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClockTest {
  @TempDir
  Path folder;

  /** @param items lines of a day that begins at nine */
  private List<String> day(String items) throws IOException {
    var bench = new Workbench(folder);
    bench.write("gatherings/samling/gathering.yaml",
        "type: workshop\ndate: 2020-06-11\ndays:\n  dag-1:\n    start: \"09:00\"\n    items:\n" + items.indent(6));
    bench.write("gatherings/samling/nb.md", "---\ntitle: Samling\n---\n").write("gatherings/samling/sv.md",
        "---\ntitle: Träff\n---\n");
    return bench.problems().stream().map(Workbench::brief).map(brief -> brief.substring(brief.indexOf(':') + 1))
        .toList();
  }

  @Test
  void lengths_and_starts_that_agree_are_no_problem() throws IOException {
    assertThat(day("""
        a: {type: break, minutes: 15}
        b: {type: meal, start: "09:15"}
        c: {type: break, start: "10:00", minutes: 30}
        """)).isEmpty();
  }

  @Test
  void a_lost_clock_is_told_once() throws IOException {
    assertThat(day("""
        a: {type: break}
        b: {type: meal}
        c: {type: break, minutes: 30}
        """)).containsExactly("7:7 length-unknown");
  }

  @Test
  void the_last_item_needs_a_length_too() throws IOException {
    assertThat(day("a: {type: break}\n")).containsExactly("7:7 length-unknown");
  }

  @Test
  void what_is_not_timed_stays_out_of_it() throws IOException {
    assertThat(day("""
        a: {type: break, untimed: true}
        b: {type: meal, minutes: 30}
        """)).isEmpty();
  }

  @Test
  void items_within_another_fill_it_without_lengths_of_their_own() throws IOException {
    assertThat(day("""
        a:
          type: meal
          minutes: 60
          items:
            b: {type: break}
            c: {type: break}
        """)).isEmpty();
  }

  @Test
  void items_within_another_may_not_begin_before_it() throws IOException {
    assertThat(day("""
        a: {type: break, minutes: 30}
        b:
          type: meal
          minutes: 60
          items:
            c: {type: break, start: "09:20", minutes: 20}
        """)).containsExactly("12:11 item-outside");
  }

  @Test
  void a_day_that_says_nothing_of_times_is_left_alone() throws IOException {
    var bench = new Workbench(folder);
    bench.write("gatherings/samling/gathering.yaml",
        "type: workshop\ndate: 2020-06-11\ndays:\n  dag-1:\n    items:\n      a: {type: break}\n      b: {type: meal}\n");
    bench.write("gatherings/samling/nb.md", "---\ntitle: Samling\n---\n").write("gatherings/samling/sv.md",
        "---\ntitle: Träff\n---\n");
    assertThat(bench.problems()).isEmpty();
  }
}
