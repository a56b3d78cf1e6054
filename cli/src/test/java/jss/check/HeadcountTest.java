package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jss.content.Gathering;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.SourceReader;
import jss.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a gathering also works when others come than were expected. */
class HeadcountTest {
  private static List<Problem> forForty = List.of();
  private static List<Problem> forTwoHundred = List.of();
  private static List<Problem> forNine = List.of();

  @BeforeAll
  static void read() throws IOException {
    var sources = SourceReader.read(Path.of("../content"));
    var loaded = EntryLoader.load(sources);
    var settings = loaded.settings().orElseThrow();
    var programme =
        new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sources.assets());
    var model = (Gathering) programme.entry("samling-mal").orElseThrow();
    forForty = Headcount.problems(programme, model, 40);
    forTwoHundred = Headcount.problems(programme, model, 200);
    forNine = Headcount.problems(programme, model, 9);
  }

  @Test
  void the_model_suits_the_forty_that_it_was_made_for() {
    assertThat(forForty).isEmpty();
  }

  @Test
  void with_two_hundred_each_theme_has_more_people_than_its_tools_hold() {
    assertThat(forTwoHundred).hasSize(6).allSatisfy(problem -> {
      assertThat(problem.name()).isEqualTo("headcount-outside-tool");
      assertThat(problem.at().source().path()).isEqualTo("gatherings/samling-mal/gathering.yaml");
    });
    assertThat(forTwoHundred.stream().map(problem -> problem.args().get("people"))).containsOnly(60, 70);
  }

  @Test
  void with_nine_each_theme_has_too_few() {
    assertThat(forNine).hasSize(6).extracting(Problem::name).containsOnly("headcount-outside-tool");
    assertThat(forNine.stream().map(problem -> problem.args().get("people"))).containsOnly(3);
  }
}
