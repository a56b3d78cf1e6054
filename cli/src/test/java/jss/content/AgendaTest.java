package jss.content;

import java.util.List;
import java.util.Optional;
import jss.load.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaTest {
  @Test
  void an_item_begins_when_the_one_before_it_ends() {
    assertThat(clock("""
        start: "09:00"
        items:
          registrering: {type: registration, minutes: 30}
          velkommen: {type: welcome, minutes: 15}
        """)).containsExactly("registrering 09:00–09:30", "velkommen 09:30–09:45");
  }

  @Test
  void an_item_without_minutes_lasts_until_the_next_one_starts() {
    assertThat(clock("""
        start: "09:00"
        items:
          foredrag: {type: talk}
          lunsj: {type: meal, start: "11:30", minutes: 45}
        """)).containsExactly("foredrag 09:00–11:30", "lunsj 11:30–12:15");
  }

  @Test
  void a_tool_gives_its_item_its_length() {
    assertThat(clock("""
        start: "10:00"
        items:
          analyse: {type: group-work, tool: verktoy}
          pause: {type: break, minutes: 10}
        """)).containsExactly("analyse 10:00–10:35", "pause 10:35–10:45");
  }

  @Test
  void items_within_run_inside_the_one_around_them_and_give_it_their_length() {
    assertThat(clock("""
        start: "10:00"
        items:
          bolk:
            type: group-work
            items:
              intro: {type: introduction, minutes: 10}
              arbeid: {type: group-work, minutes: 50}
          pause: {type: break, minutes: 10}
        """)).containsExactly("bolk 10:00–11:00", "bolk/intro 10:00–10:10", "bolk/arbeid 10:10–11:00",
        "pause 11:00–11:10");
  }

  @Test
  void a_plain_list_of_what_happens_within_has_no_clock() {
    assertThat(clock("""
        start: "10:00"
        items:
          bolk:
            type: plenary
            items:
              intro: {type: introduction}
              samtale: {type: dialogue}
          pause: {type: break, start: "11:00", minutes: 10}
        """)).containsExactly("bolk 10:00–11:00", "bolk/intro ?–?", "bolk/samtale ?–?", "pause 11:00–11:10");
  }

  @Test
  void an_untimed_item_leaves_the_clock_alone() {
    assertThat(clock("""
        start: "10:00"
        items:
          a: {type: talk, minutes: 20}
          kaffe: {type: break, untimed: true}
          b: {type: talk, minutes: 20}
        """)).containsExactly("a 10:00–10:20", "kaffe ?–?", "b 10:20–10:40");
  }

  @Test
  void what_nothing_tells_stays_unknown() {
    assertThat(clock("""
        start: "10:00"
        items:
          a: {type: talk}
          b: {type: talk, minutes: 20}
        """)).containsExactly("a 10:00–?", "b ?–?");
  }

  private static List<String> clock(String yaml) {
    Gathering.Day day = Reading.of(yaml, Gathering.Day.class);
    return Agenda.of(day, ref -> ref.id().equals("verktoy") ? Optional.of(new Minutes(35)) : Optional.empty()).stream()
        .flatMap(slot -> lines("", slot))
        .toList();
  }

  private static java.util.stream.Stream<String> lines(String within, Agenda.Slot slot) {
    String line = within + slot.key() + " " + time(slot.start()) + "–" + time(slot.end());
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(line), slot.within().stream().flatMap(inner -> lines(slot.key() + "/", inner)));
  }

  private static String time(Optional<java.time.LocalTime> time) {
    return time.map(String::valueOf).orElse("?");
  }
}
