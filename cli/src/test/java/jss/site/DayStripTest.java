package jss.site;

import java.util.List;
import jss.content.Agenda;
import jss.content.Lang;
import jss.render.Dates;
import jss.render.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayStripTest {
  private static final Dates DATES = new Dates(Texts.of(Lang.NB, java.util.Map.of()));

  private static List<Agenda.Slot> day(String gathering) {
    var programme = Small.programme(Small.read(Small.FOLDER));
    var day = programme.gatherings().stream().filter(it -> it.id().equals(gathering)).findFirst().orElseThrow().facts()
        .days().values().iterator().next();
    return Agenda.of(day, _ -> java.util.Optional.empty());
  }

  @Test
  void blocks_are_as_wide_as_they_are_long_and_parallel_themes_lie_side_by_side() {
    DayStrip strip = DayStrip.of(day("dag"), DATES).orElseThrow();
    assertThat(strip.blocks())
        .containsExactly(
            new DayStrip.Block("welcome", 0, 166, 1),
            new DayStrip.Block("break", 166, 83, 1),
            new DayStrip.Block("group-work", 250, 500, 2),
            new DayStrip.Block("plenary", 750, 250, 1));
    assertThat(strip.hours()).extracting(DayStrip.Hour::clock).containsExactly("09.00", "10.00", "11.00", "12.00");
  }

  @Test
  void a_day_without_a_clock_is_not_drawn() {
    assertThat(DayStrip.of(List.of(), DATES)).isEmpty();
  }
}
