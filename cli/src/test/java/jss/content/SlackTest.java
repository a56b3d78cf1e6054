package jss.content;

import java.util.List;
import java.util.Optional;
import jss.load.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlackTest {
  private static Slack slack(String items) {
    String day = "start: \"09:00\"\nitems:\n" + items.indent(2);
    return Slack.of(Agenda.of(Reading.of(day, Gathering.Day.class), _ -> Optional.empty()));
  }

  @Test
  void what_may_be_cut_and_the_gaps_are_what_a_day_has_to_give() {
    Slack slack = slack("""
        apning: {type: welcome, minutes: 15}
        samtale: {type: dialogue, minutes: 20, may-be-cut: true}
        foredrag: {type: talk, start: "09:45", minutes: 30}
        """);
    assertThat(slack.cuts()).extracting(Agenda.Slot::key).containsExactly("samtale");
    assertThat(slack.gaps()).hasToString("[Gap[start=09:35, end=09:45]]");
    assertThat(slack.total()).isEqualTo(new Minutes(30));
  }

  @Test
  void what_is_within_a_cut_is_not_cut_twice() {
    Slack slack = slack("""
        del: {type: plenary, may-be-cut: true, items: {a: {type: talk, minutes: 5, may-be-cut: true}}}
        rest: {type: plenary, items: {b: {type: talk, minutes: 7, may-be-cut: true}, c: {type: talk, minutes: 8}}}
        """);
    assertThat(slack.cuts()).extracting(Agenda.Slot::key).containsExactly("del", "b");
    assertThat(slack.total()).isEqualTo(new Minutes(12));
  }

  @Test
  void a_day_without_a_clock_has_no_gaps() {
    assertThat(slack("vegg: {type: dialogue, untimed: true}\n")).isEqualTo(new Slack(List.of(), List.of()));
  }
}
