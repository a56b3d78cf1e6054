package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Agenda;
import jss.content.Gathering;
import jss.content.Tool;
import jss.content.Words;
import jss.sheet.Frame.Bookmark;

/** The programme of a gathering for those who take part; what only its facilitators read never comes here. */
final class ProgrammeSheet {
  private ProgrammeSheet() {}

  record View(Frame frame, GatheringFacts facts, List<Day> days, Optional<Code> address) {}

  record Day(String id, String heading, Optional<String> purpose, List<ItemView> items) {}

  static Optional<Sheet> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return GatheringFacts.of(workshop, gathering, occasion)
        .flatMap(facts -> Optional.ofNullable(gathering.words().get(workshop.lang())).map(Words::text)
            .map(words -> new Sheet(
                workshop.texts().text("sheet.name.programme", gathering.id()), List.of(workshop.lang()),
                Optional.of(gathering.id()), Workshop.day(workshop.version(gathering)), false,
                () -> workshop.render("programme.ftlh", view(workshop, gathering, words, facts, occasion)))));
  }

  private static View view(
      Workshop workshop, Gathering gathering, Gathering.Text words, GatheringFacts facts, Occasion occasion) {
    List<Days.Told> told = Days.of(workshop, gathering, words, occasion);
    var days = new ArrayList<Day>();
    for (Days.Told day : told)
      days.add(new Day(day.id(), day.heading(), day.words().flatMap(Gathering.DayText::purpose),
          ItemView.of(workshop, Agenda.of(day.day(), ref -> workshop.programme().tool(ref).map(Tool::length)),
              day.words().map(Gathering.DayText::items).orElse(Map.of()),
              occasion.turnout(workshop.programme(), gathering))));
    return new View(
        workshop.frame(gathering, workshop.texts().text("sheet.programme.title", facts.title()), facts.title(),
            "accent", bookmarks(facts.title(), told)),
        facts, days, workshop.address(gathering));
  }

  private static List<Bookmark> bookmarks(String title, List<Days.Told> days) {
    return List.of(new Bookmark(title, "top",
        days.stream().map(day -> new Bookmark(day.heading(), day.id())).toList()));
  }
}
