package jss.site;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Ref;
import jss.render.Here;
import jss.render.PersonView;

/**
 * One line of a day's programme, as everyone may read it.
 *
 * @param type the kind of item, which the drawing and the style go by
 * @param start as a clock shows it; empty for what has no time
 * @param machineStart for {@code datetime}
 */
record SlotView(
    String type,
    String title,
    Optional<String> start,
    Optional<String> machineStart,
    Optional<String> end,
    Optional<String> length,
    Optional<String> text,
    List<String> questions,
    List<PersonView> speakers,
    Optional<Link> tool,
    List<Link> cases,
    List<DocumentView> documents,
    List<VideoView> videos,
    Optional<String> room,
    List<ParallelView> parallel,
    List<SlotView> within) {

  /** A theme that some work on while others work on another. */
  record ParallelView(
      String title,
      Optional<String> text,
      List<String> questions,
      Optional<String> room,
      Optional<String> leader,
      Optional<Integer> participants,
      Optional<Link> tool,
      Optional<Link> theme,
      List<GroupCase> cases) {}

  record GroupCase(String title, List<PersonView> speakers, List<DocumentView> documents, Optional<Link> about) {}

  static List<SlotView> of(List<Agenda.Slot> slots, Map<String, Gathering.ItemText> words, Edition edition, Here here) {
    var views = new ArrayList<SlotView>();
    for (Agenda.Slot slot : slots) views.add(of(slot, Optional.ofNullable(words.get(slot.key())), edition, here));
    return views;
  }

  private static SlotView of(Agenda.Slot slot, Optional<Gathering.ItemText> words, Edition edition, Here here) {
    Gathering.Item item = slot.item();
    return new SlotView(
        item.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        words.map(Gathering.ItemText::title).orElseGet(() -> edition.texts().of("item", item.type())),
        slot.start().map(edition.dates()::clock),
        slot.start().map(LocalTime::toString),
        slot.end().map(edition.dates()::clock),
        slot.length().map(edition.dates()::length),
        words.flatMap(Gathering.ItemText::text),
        words.map(Gathering.ItemText::questions).orElse(List.of()),
        PersonView.of(item.speakers(), edition.voice()),
        tool(item.tool(), edition, here),
        edition.links(item.cases(), here),
        DocumentView.of(item.documents(), edition, here),
        VideoView.of(item.videos(), edition, here),
        item.room(),
        parallel(item, words.map(Gathering.ItemText::parallel).orElse(Map.of()), edition, here),
        of(slot.within(), words.map(Gathering.ItemText::items).orElse(Map.of()), edition, here));
  }

  private static Optional<Link> tool(Optional<Ref> tool, Edition edition, Here here) {
    return tool.flatMap(ref -> edition.reference(ref.id(), here));
  }

  private static List<ParallelView> parallel(
      Gathering.Item item, Map<String, Gathering.ParallelText> words, Edition edition, Here here) {
    var views = new ArrayList<ParallelView>();
    item.parallel()
        .forEach(
            (key, group) -> Optional.ofNullable(words.get(key))
                .ifPresent(
                    text -> views.add(
                        new ParallelView(
                            text.title(),
                            text.text(),
                            text.questions(),
                            group.room(),
                            PersonView.of(group.leader().stream().toList(), edition.voice()).stream()
                                .map(PersonView::shown)
                                .findFirst(),
                            group.participants(),
                            tool(group.tool(), edition, here),
                            tool(group.theme(), edition, here),
                            cases(group, text, edition, here)))));
    return views;
  }

  private static List<GroupCase> cases(Gathering.Parallel group, Gathering.ParallelText words, Edition edition,
      Here here) {
    var cases = new ArrayList<GroupCase>();
    group
        .cases()
        .forEach(
            (key, shown) -> Optional.ofNullable(words.cases().get(key))
                .ifPresent(
                    title -> cases.add(
                        new GroupCase(
                            title,
                            PersonView.of(shown.speakers(), edition.voice()),
                            DocumentView.of(shown.documents(), edition, here),
                            tool(shown.about(), edition, here)))));
    return cases;
  }
}
