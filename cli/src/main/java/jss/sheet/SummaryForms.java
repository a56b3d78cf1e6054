package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Gathering;
import jss.content.Turnout;
import jss.content.Words;
import jss.sheet.Frame.Bookmark;

/** A form for each group to write what it found, decided and will do; one side of A4 each. */
final class SummaryForms {
  private SummaryForms() {}

  record View(Frame frame, GatheringFacts facts, List<Form> forms) {}

  /**
   * @param theme that the group works on, when there are several
   * @param group its number on that theme; empty where nobody knows how many groups there are
   */
  record Form(Optional<String> theme, Optional<Integer> group, Optional<Integer> groups) {}

  static Optional<Sheet> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return GatheringFacts.of(workshop, gathering, occasion).map(facts -> new Sheet(
        workshop.texts().text("sheet.name.forms", gathering.id()), List.of(workshop.lang()),
        Optional.of(gathering.id()), Workshop.day(workshop.version(gathering)), true,
        () -> workshop.render("summary-form.ftlh",
            new View(
                workshop.frame(gathering, workshop.texts().text("sheet.forms.title", facts.title()), facts.title(),
                    "accent", List.of(new Bookmark(workshop.texts().text("sheet.form"), "top"))),
                facts, forms(workshop, gathering, occasion)))));
  }

  static int count(Workshop workshop, Gathering gathering, Occasion occasion) {
    return forms(workshop, gathering, occasion).size();
  }

  /** For the groups of the last group work; one form where there is none. */
  private static List<Form> forms(Workshop workshop, Gathering gathering, Occasion occasion) {
    Optional<Work> last = gathering.facts().days().entrySet().stream()
        .flatMap(day -> work(day.getValue().items(), words(workshop, gathering, day.getKey())))
        .reduce((_, later) -> later);
    Optional<Turnout> turnout = occasion.turnout(workshop.programme(), gathering);
    return last.map(work -> forms(work, turnout)).filter(forms -> !forms.isEmpty())
        .orElse(List.of(new Form(Optional.empty(), Optional.empty(), Optional.empty())));
  }

  private record Work(Gathering.Item item, Map<String, Gathering.ParallelText> words) {}

  private static Map<String, Gathering.ItemText> words(Workshop workshop, Gathering gathering, String day) {
    return Optional.ofNullable(gathering.words().get(workshop.lang())).map(Words::text)
        .flatMap(text -> Optional.ofNullable(text.days().get(day))).map(Gathering.DayText::items).orElse(Map.of());
  }

  private static Stream<Work> work(Map<String, Gathering.Item> items, Map<String, Gathering.ItemText> words) {
    return items.entrySet().stream().flatMap(entry -> {
      Optional<Gathering.ItemText> text = Optional.ofNullable(words.get(entry.getKey()));
      Stream<Work> own = entry.getValue().type() == Gathering.ItemType.GROUP_WORK
          ? Stream.of(new Work(entry.getValue(), text.map(Gathering.ItemText::parallel).orElse(Map.of())))
          : Stream.of();
      return Stream.concat(own,
          work(entry.getValue().items(), text.map(Gathering.ItemText::items).orElse(Map.of())));
    });
  }

  private static List<Form> forms(Work work, Optional<Turnout> turnout) {
    var forms = new ArrayList<Form>();
    if (work.item().parallel().isEmpty())
      numbered(Optional.empty(), turnout.map(known -> known.groups(work.item()).size()), forms);
    else {
      Map<String, List<Integer>> groups = turnout.map(known -> known.themeGroups(work.item())).orElse(Map.of());
      work.item().parallel().keySet().forEach(key -> numbered(
          Optional.ofNullable(work.words().get(key)).map(Gathering.ParallelText::title),
          Optional.ofNullable(groups.get(key)).map(List::size), forms));
    }
    return forms;
  }

  private static void numbered(Optional<String> theme, Optional<Integer> groups, List<Form> forms) {
    if (groups.isEmpty()) forms.add(new Form(theme, Optional.empty(), Optional.empty()));
    for (int group = 1; group <= groups.orElse(0); group++) forms.add(new Form(theme, Optional.of(group), groups));
  }
}
