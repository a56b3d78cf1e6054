package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Ref;
import jss.content.Tool;
import jss.content.Turnout;
import jss.render.PersonView;

/**
 * One line of a day's programme, as everyone may read it.
 *
 * @param type the kind of item, which the style goes by
 * @param typeWord that kind in words, where the title is another one
 * @param clock from when to when; empty where nothing tells it
 * @param tool title of the method
 * @param more titles of cases, documents and recordings
 */
record ItemView(
    String type,
    Optional<String> typeWord,
    String title,
    Optional<Clock> clock,
    Optional<String> length,
    boolean untimed,
    Optional<String> text,
    List<String> questions,
    List<PersonView> speakers,
    Optional<String> tool,
    Optional<String> room,
    List<ThemeView> themes,
    List<String> more,
    List<ItemView> within) {

  record Clock(String start, Optional<String> end) {}

  static List<ItemView> of(
      Workshop workshop, List<Agenda.Slot> slots, Map<String, Gathering.ItemText> words, Optional<Turnout> turnout) {
    var views = new ArrayList<ItemView>();
    for (Agenda.Slot slot : slots) views.add(of(workshop, slot, Optional.ofNullable(words.get(slot.key())), turnout));
    return views;
  }

  static ItemView of(
      Workshop workshop, Agenda.Slot slot, Optional<Gathering.ItemText> words, Optional<Turnout> turnout) {
    Gathering.Item item = slot.item();
    String type = workshop.texts().of("item", item.type());
    String title = words.map(Gathering.ItemText::title).orElse(type);
    return new ItemView(
        item.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Optional.of(type).filter(word -> !title.equals(word)),
        title,
        slot.start().map(start -> new Clock(workshop.dates().clock(start), slot.end().map(workshop.dates()::clock))),
        slot.length().or(() -> Agenda.length(item, ref -> workshop.programme().tool(ref).map(Tool::length)))
            .map(workshop.dates()::length),
        item.untimed(),
        words.flatMap(Gathering.ItemText::text),
        words.map(Gathering.ItemText::questions).orElse(List.of()),
        PersonView.of(item.speakers(), workshop.voice()),
        item.tool().map(ref -> workshop.voice().title(ref.id())),
        item.room(),
        ThemeView.of(workshop, item, words.map(Gathering.ItemText::parallel).orElse(Map.of()), turnout),
        Stream.of(item.cases(), item.documents(), item.videos()).flatMap(List::stream)
            .map(ref -> workshop.voice().title(ref.id())).toList(),
        of(workshop, slot.within(), words.map(Gathering.ItemText::items).orElse(Map.of()), turnout));
  }

  /** The title of a tool where it has words in that language. */
  static Optional<String> title(Workshop workshop, Optional<Ref> tool) {
    Lang lang = workshop.lang();
    return tool.flatMap(workshop.programme()::tool).map(found -> found.title(lang));
  }
}
