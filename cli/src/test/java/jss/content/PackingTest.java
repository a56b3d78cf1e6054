package jss.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jss.load.EntryLoader;
import jss.load.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The model gathering's packing list, worked out by hand. */
class PackingTest {
  private static List<Gathering.Day> days = List.of();
  private static Turnout forForty;
  private static Turnout forFortyTwo;

  @BeforeAll
  static void read() throws IOException {
    var loaded = EntryLoader.load(SourceReader.read(Path.of("../content")));
    var settings = loaded.settings().orElseThrow();
    var programme = new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(),
        new java.util.TreeMap<>());
    var model = (Gathering) programme.entry("samling-mal").orElseThrow();
    days = List.copyOf(model.facts().days().values());
    forForty = new Turnout(programme, model, 40);
    forFortyTwo = new Turnout(programme, model, 42);
  }

  private static Gathering.Item item(String key) {
    return java.util.Objects.requireNonNull(days.getFirst().items().get(key));
  }

  private static List<String> lines(Turnout turnout) {
    return Packing.of(turnout).stream().map(line -> line.owner() + " " + line.key() + " " + line.count()).toList();
  }

  @Test
  void for_forty_two_the_themes_get_12_and_15_and_15_in_three_groups_each() {
    assertThat(forFortyTwo.themes(item("hvem")).values()).containsExactly(12, 15, 15);
    assertThat(forFortyTwo.themeGroups(item("hvem")).values())
        .containsExactly(List.of(4, 4, 4), List.of(5, 5, 5), List.of(5, 5, 5));
    assertThat(forFortyTwo.groups(item("skjema"))).hasSize(9);
  }

  @Test
  void all_is_counted_for_forty_two() {
    assertThat(lines(forFortyTwo)).containsExactly(
        "registrering navneskilt 42", // one each
        "registrering deltakerliste 1",
        "innforing temaplakat 3",
        "interessentanalyse kart 9", // 3 + 3 + 3 groups
        "interessentanalyse lapper 252", // 6 each
        "interessentanalyse nabolapper 84", // 2 each
        "interessentanalyse tusjer 42",
        "interessentanalyse plakat 3", // one in each room
        "interessentanalyse kontaktark 3",
        "idedugnad idearket 42",
        "idedugnad penner 42",
        "idedugnad lapper 126", // 3 each
        "idedugnad plakater 18", // 2 for each of 9 groups
        "idedugnad bjelle 3",
        "valg prikker 84",
        "valg valglapp 42",
        "skjema skjema 9",
        "sporsmalsvegg veggplakat 1",
        "sporsmalsvegg sporsmalslapper 84");
  }

  @Test
  void worksheets_are_counted_for_each_group_or_each_person_as_they_say() {
    assertThat(Packing.worksheets(forFortyTwo).stream().map(copies -> copies.tool().id() + " " + copies.count()))
        .containsExactly("interessentanalyse 9", "idedugnad 42");
  }

  @Test
  void for_as_many_as_were_expected_what_was_written_holds() {
    assertThat(forForty.themes(item("ideer")).values()).containsExactly(12, 14, 14);
    assertThat(forForty.themeGroups(item("ideer")).values())
        .containsExactly(List.of(4, 4, 4), List.of(5, 5, 4), List.of(5, 5, 4));
    assertThat(forForty.groups(item("skjema"))).hasSize(9);
    assertThat(lines(forForty)).contains("interessentanalyse lapper 240", "skjema skjema 9");
  }

  @Test
  void an_item_alone_is_counted_as_in_the_whole_list() {
    assertThat(Packing.of("valg", item("valg"), forFortyTwo).stream().map(Packing.Line::count))
        .containsExactly(84, 42);
  }
}
