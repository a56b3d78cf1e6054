package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Turnout;
import jss.render.PersonView;

/**
 * A theme that some work on while others work on another.
 *
 * @param people how many, when that is known
 * @param groups in how many groups of what sizes, in words
 */
record ThemeView(
    String title,
    Optional<String> text,
    List<String> questions,
    Optional<String> room,
    Optional<PersonView> leader,
    Optional<Integer> people,
    Optional<String> groups,
    Optional<String> tool,
    List<CaseView> cases) {

  /** @param more titles of what tells more of it */
  record CaseView(String title, List<PersonView> speakers, List<String> more) {}

  static List<ThemeView> of(
      Workshop workshop, Gathering.Item item, Map<String, Gathering.ParallelText> words, Optional<Turnout> turnout) {
    Map<String, Integer> people = turnout.map(known -> known.themes(item)).orElse(Map.of());
    Map<String, List<Integer>> groups = turnout.map(known -> known.themeGroups(item)).orElse(Map.of());
    var views = new ArrayList<ThemeView>();
    item.parallel().forEach((key, theme) -> Optional.ofNullable(words.get(key)).ifPresent(text -> views.add(
        new ThemeView(
            text.title(),
            text.text(),
            text.questions(),
            theme.room(),
            PersonView.of(theme.leader().stream().toList(), workshop.voice()).stream().findFirst(),
            Optional.ofNullable(people.get(key)).or(theme::participants),
            Optional.ofNullable(groups.get(key)).map(sizes -> Grouping.sizes(sizes, workshop.texts())),
            ItemView.title(workshop, theme.tool().or(item::tool)),
            cases(workshop, theme, text)))));
    return views;
  }

  private static List<CaseView> cases(Workshop workshop, Gathering.Parallel theme, Gathering.ParallelText words) {
    var cases = new ArrayList<CaseView>();
    theme.cases().forEach((key, shown) -> Optional.ofNullable(words.cases().get(key)).ifPresent(title -> {
      var more = new ArrayList<String>();
      shown.about().ifPresent(ref -> more.add(workshop.voice().title(ref.id())));
      shown.documents().forEach(ref -> more.add(workshop.voice().title(ref.id())));
      cases.add(new CaseView(title, PersonView.of(shown.speakers(), workshop.voice()), List.copyOf(more)));
    }));
    return cases;
  }
}
