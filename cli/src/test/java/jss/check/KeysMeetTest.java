package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jss.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeysMeetTest {
  @TempDir
  Path folder;

  private Workbench bench;

  @BeforeEach
  void lay() throws IOException {
    bench = new Workbench(folder);
  }

  private void steps(String facts, String nb, String sv) {
    bench.write("tools/tankekart/tool.yaml",
        "phase: start\nparticipants: {min: 4, max: 40}\ndifficulty: easy\n" + facts);
    bench.write("tools/tankekart/nb.md", "---\ntitle: Tankekart\npurpose: Få oversikt.\n" + nb + "---\n");
    bench.write("tools/tankekart/sv.md", "---\ntitle: Tankekarta\npurpose: Få överblick.\n" + sv + "---\n");
  }

  private static final String TWO = "steps: {tegn: {minutes: 20, form: groups}, vis: {minutes: 10, form: plenary}}\n";

  private List<Problem> problems() throws IOException {
    return bench.problems();
  }

  @Test
  void a_key_renamed_in_the_facts_is_one_problem_there() throws IOException {
    steps(TWO.replace("tegn", "tegne"), "steps: {tegn: Tegn, vis: Vis}\n", "steps: {tegn: Rita, vis: Visa}\n");
    assertThat(problems()).extracting(Workbench::brief)
        .containsExactly("tools/tankekart/tool.yaml:4:9 key-without-words");
    assertThat(problems().getFirst().suggestion()).contains("tegn");
  }

  @Test
  void a_key_removed_from_the_facts_is_one_problem_in_the_words() throws IOException {
    steps("steps: {tegn: {minutes: 20, form: groups}}\n", "steps: {tegn: Tegn, vis: Vis}\n",
        "steps: {tegn: Rita, vis: Visa}\n");
    assertThat(problems()).extracting(Workbench::brief).containsExactly("tools/tankekart/nb.md:4:21 words-without-key");
  }

  @Test
  void words_for_all_of_a_map_that_the_facts_lack_are_one_problem() throws IOException {
    steps(TWO, "steps: {tegn: Tegn, vis: Vis}\nmaterials: {ark: Ark, penn: Penn}\n",
        "steps: {tegn: Rita, vis: Visa}\nmaterials: {ark: Ark, penn: Penna}\n");
    assertThat(problems()).extracting(Workbench::brief).containsExactly("tools/tankekart/nb.md:5:1 words-without-key");
  }

  @Test
  void words_forgotten_in_one_language_are_told_of_that_one() throws IOException {
    steps(TWO, "steps: {tegn: Tegn, vis: Vis}\n", "steps: {tegn: Rita}\n");
    Problem problem = problems().getFirst();
    assertThat(problems()).extracting(Workbench::brief)
        .containsExactly("tools/tankekart/tool.yaml:4:44 key-without-words");
    assertThat(problem.args().get("languages")).hasToString("[Word[key=lang.sv, values={}]]");
    assertThat(problem.related()).get().extracting(span -> span.source().path()).isEqualTo("tools/tankekart/sv.md");
  }

  @Test
  void labels_of_a_worksheet_meet_its_columns_and_rows() throws IOException {
    steps(
        TWO + "worksheet: {type: grid, columns: [lav, hoy], rows: [hoy, lav]}\n",
        "steps: {tegn: Tegn, vis: Vis}\nworksheet: {title: Ark, labels: {lav: Lav, hoy: Høy}}\n",
        "steps: {tegn: Rita, vis: Visa}\nworksheet: {title: Blad, labels: {lav: Låg, hog: Hög}}\n");
    assertThat(problems()).extracting(Workbench::brief).containsExactly("tools/tankekart/sv.md:5:45 words-without-key");
    assertThat(problems().getFirst().suggestion()).contains("hoy");
  }

  @Test
  void a_worksheet_without_words_is_one_problem() throws IOException {
    steps(
        TWO + "worksheet: {type: grid, columns: [lav, hoy], rows: [hoy, lav]}\n", "steps: {tegn: Tegn, vis: Vis}\n",
        "steps: {tegn: Rita, vis: Visa}\n");
    assertThat(problems()).extracting(Workbench::brief)
        .containsExactly("tools/tankekart/tool.yaml:5:1 key-without-words");
  }

  @Test
  void a_talk_needs_words_and_a_break_does_not() throws IOException {
    bench.write("gatherings/samling/gathering.yaml", """
        type: workshop
        date: 2020-06-11
        days:
          dag-1:
            start: "09:00"
            items:
              pause: {type: break, minutes: 10}
              kart:
                type: group-work
                items:
                  innlegg: {type: talk, minutes: 10}
                  pause: {type: break, minutes: 10}
        """);
    assertThat(problems()).extracting(Workbench::brief)
        .containsExactly("gatherings/samling/gathering.yaml:11:11 key-without-words");
  }

  @Test
  void a_day_without_a_word_is_one_problem() throws IOException {
    bench.write("gatherings/samling/nb.md", "---\ntitle: Samling\n---\n").write("gatherings/samling/sv.md",
        "---\ntitle: Träff\n---\n");
    assertThat(problems()).extracting(Workbench::brief)
        .containsExactly("gatherings/samling/gathering.yaml:5:3 key-without-words");
  }
}
