package jss.load;

import jss.content.Gathering;
import jss.content.Region;
import jss.content.Settings;
import jss.content.Tool;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecoderTest {
  private static final String TOOL =
      """
      phase: forstaelse
      participants: {min: 4, max: 40, group: 5}
      difficulty: easy
      """;

  @Test
  void keys_are_the_components_in_lower_case_with_hyphens() {
    Tool.Facts facts = Reading.of(TOOL + "follow-up: 1 h\n", Tool.Facts.class);
    assertThat(facts.followUp()).hasValueSatisfying(time -> assertThat(time.count()).isEqualTo(60));
    assertThat(facts.steps()).isEmpty();
  }

  @Test
  void steps_keep_their_order() {
    Tool.Facts facts = Reading.of(TOOL
        + "steps:\n  z: {minutes: 1, form: alone}\n  a: {minutes: 2, form: pairs}\n  m: {minutes: 3, form: plenary}\n",
        Tool.Facts.class);
    assertThat(facts.steps().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void a_norwegian_or_misspelt_key_is_told_once_with_what_was_meant() {
    assertThat(Reading.problems(TOOL + "steg: {}\n", Tool.Facts.class))
        .containsExactly("4:1 unknown-key «steg» -> steps");
    assertThat(Reading.problems(TOOL.replace("difficulty", "dificulty"), Tool.Facts.class))
        .containsExactly("3:1 unknown-key «dificulty» -> difficulty");
  }

  @Test
  void every_wrong_thing_is_told_at_its_own_place() {
    assertThat(
        Reading.problems(
            """
                phase: Forståelse
                participants: {min: fire, max: 40}
                difficulty: esy
                modes: online
                steps:
                  a: {minutes: snart, form: groups}
                """,
            Tool.Facts.class))
        .containsExactly(
            "1:8 id-malformed «Forståelse» -> forstaelse",
            "2:21 wrong-value «fire»",
            "3:13 wrong-value «esy» -> easy",
            "4:8 wrong-type «online»",
            "6:16 wrong-value «snart»");
  }

  @Test
  void a_missing_field_is_told_where_the_others_stand() {
    assertThat(Reading.problems("participants: {min: 4}\nphase: a\ndifficulty: easy\n", Tool.Facts.class))
        .containsExactly("1:16 missing-field «min»");
  }

  @Test
  void a_field_that_was_left_empty_is_missing() {
    assertThat(Reading.problems("min:\nmax: 40\n", Tool.Participants.class))
        .containsExactly("1:1 missing-field «min»");
  }

  @Test
  void a_missing_field_is_told_though_its_name_is_like_that_of_another() {
    assertThat(Reading.problems("y: 40\n", Region.Position.class)).containsExactly("1:1 missing-field «y»");
  }

  @Test
  void a_time_written_the_norwegian_way_is_told_as_it_should_be() {
    assertThat(Reading.problems("start: 09.30\nitems: {}\n", Gathering.Day.class))
        .containsExactly("1:8 malformed-time «09.30» -> 09:30");
    assertThat(Reading.problems("start: \"09. 45\"\nitems: {}\n", Gathering.Day.class))
        .containsExactly("1:8 malformed-time «\"09. 45\"» -> 09:45");
  }

  @Test
  void plain_text_may_stand_for_a_brief_record() {
    Gathering.DayText text =
        Reading.of("items: {lunsj: Lunsj, a: {title: Arbeid, questions: [Hva?]}}\n", Gathering.DayText.class);
    assertThat(text.items().values()).extracting(Gathering.ItemText::title).containsExactly("Lunsj", "Arbeid");
    assertThat(text.items().values()).last().extracting(Gathering.ItemText::questions)
        .isEqualTo(java.util.List.of("Hva?"));
  }

  @Test
  void a_repeated_key_is_told() {
    assertThat(Reading.problems(TOOL + "difficulty: medium\n", Tool.Facts.class))
        .containsExactly("4:1 repeated-key «difficulty»");
  }

  @Test
  void addresses_that_could_harm_are_refused() {
    assertThat(Reading.problems(
        "title: {nb: a}\nlanguages: [nb]\nlede: {nb: a}\nowner: a\naddress: javascript:alert(1)\n", Settings.class))
        .containsExactly("5:10 link-scheme «javascript:alert(1)»");
  }
}
