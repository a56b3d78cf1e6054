package jss.content;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import jss.load.EntryLoader;
import jss.source.Source;
import jss.source.Sources;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How people are shared out when others come than were expected. */
class TurnoutTest {
  private static Turnout turnout(int people, String participants, String item) {
    var texts = new TreeMap<String, Source>();
    put(texts, "programme.yaml",
        "title: {nb: Sammen}\nlanguages: [nb]\nlede: {nb: Kort.}\nowner: kommunen\npublished: 2026-01-12\n");
    put(texts, "registers/organisations.yaml", "kommunen: {title: {nb: Kommunen}}\n");
    put(texts, "gatherings/dag/gathering.yaml",
        "type: workshop\n" + participants + "days: {dag: {items: {arbeid: {type: group-work, " + item + "}}}}\n");
    put(texts, "gatherings/dag/nb.md", "---\ntitle: Dag\n---\n");
    var loaded = EntryLoader.load(new Sources(Path.of("none"), texts, new TreeMap<>(), List.of(), List.of()));
    assertThat(loaded.problems()).isEmpty();
    var settings = loaded.settings().orElseThrow();
    var programme =
        new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), new TreeMap<>());
    return new Turnout(programme, programme.gatherings().getFirst(), people);
  }

  private static void put(TreeMap<String, Source> texts, String path, String text) {
    texts.put(path, Source.of(path, text));
  }

  private static Gathering.Item item(Turnout turnout) {
    return turnout.gathering().facts().days().values().iterator().next().items().values().iterator().next();
  }

  private static List<Integer> groups(int people, String participants, String item) {
    var turnout = turnout(people, participants, item);
    return turnout.groups(item(turnout));
  }

  private static List<Integer> themes(int people, String participants, String item) {
    var turnout = turnout(people, participants, item);
    return List.copyOf(turnout.themes(item(turnout)).values());
  }

  @Test
  void a_written_number_of_groups_holds_for_those_expected_and_else_their_size_does() {
    assertThat(groups(40, "participants: 40\n", "groups: 9")).hasSize(9);
    assertThat(groups(45, "participants: 40\n", "groups: 9")).hasSize(9).containsOnly(5);
    assertThat(groups(46, "participants: 40\n", "groups: 9")).hasSize(10);
    assertThat(groups(20, "participants: 40\n", "groups: 9")).hasSize(4).containsOnly(5);
    assertThat(groups(20, "", "groups: 9")).hasSize(9);
  }

  @Test
  void themes_that_were_written_hold_even_where_they_dont_add_up() {
    String item = "parallel: {a: {participants: 10}, b: {participants: 20}}";
    assertThat(themes(40, "participants: 40\n", item)).containsExactly(10, 20);
    assertThat(themes(42, "participants: 40\n", item)).containsExactly(14, 28);
    assertThat(themes(42, "", item)).containsExactly(14, 28);
  }

  @Test
  void a_theme_without_a_number_gets_an_even_part_of_the_rest() {
    assertThat(themes(41, "participants: 41\n", "parallel: {a: {participants: 10}, b: {}, c: {}}"))
        .containsExactly(10, 16, 15);
    assertThat(themes(7, "", "parallel: {a: {}, b: {}}")).containsExactly(4, 3);
  }

  @Test
  void every_theme_has_a_group_at_least() {
    assertThat(groups(12, "participants: 12\n", "groups: 2, parallel: {a: {}, b: {}, c: {}}"))
        .containsExactly(4, 4, 4);
  }
}
