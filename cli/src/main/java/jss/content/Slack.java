package jss.content;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Agenda.Slot;

/**
 * Where a day can give when time is short.
 *
 * @param cuts items that may be cut; what is within one is cut with it
 * @param gaps between items, when nothing happens
 */
public record Slack(List<Slot> cuts, List<Gap> gaps) {
  public Slack {
    cuts = List.copyOf(cuts);
    gaps = List.copyOf(gaps);
  }

  /** @param end exclusive */
  public record Gap(LocalTime start, LocalTime end) {
    public Minutes length() {
      return new Minutes((int) Duration.between(start, end).toMinutes());
    }
  }

  public static Slack of(List<Slot> day) {
    var cuts = new ArrayList<Slot>();
    cuts(day, cuts);
    return new Slack(cuts, gaps(day));
  }

  private static void cuts(List<Slot> slots, List<Slot> cuts) {
    for (Slot slot : slots)
      if (slot.item().mayBeCut()) cuts.add(slot);
      else cuts(slot.within(), cuts);
  }

  private static List<Gap> gaps(List<Slot> day) {
    var gaps = new ArrayList<Gap>();
    Optional<LocalTime> until = Optional.empty();
    for (Slot slot : day) {
      if (slot.item().untimed()) continue;
      Optional<LocalTime> before = until;
      slot.start().ifPresent(start -> before.filter(end -> end.isBefore(start))
          .ifPresent(end -> gaps.add(new Gap(end, start))));
      until = slot.end();
    }
    return gaps;
  }

  /** The minutes that the day has to give; an item whose length is not known gives none. */
  public Minutes total() {
    var total = new Minutes(0);
    for (Slot cut : cuts) total = total.plus(cut.length().or(() -> cut.item().minutes()).orElse(new Minutes(0)));
    for (Gap gap : gaps) total = total.plus(gap.length());
    return total;
  }
}
