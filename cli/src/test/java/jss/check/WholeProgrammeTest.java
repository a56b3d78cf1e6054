package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jss.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a whole run tells: every fault once, and nothing that only follows from another. */
class WholeProgrammeTest {
  @TempDir
  Path folder;

  private static final String FACTS = """
      phase: start
      participants: {min: 4, max: 40}
      difficulty: easy
      steps:
        tegn: {minutes: 20, form: groups}
      """;

  private static String words(String title, String purpose, String step) {
    return """
        ---
        title: %s
        purpose: %s
        steps:
          tegn: %s
        ---
        """.formatted(title, purpose, step);
  }

  private static void tool(Workbench bench, String id) {
    bench.write("tools/" + id + "/tool.yaml", FACTS)
        .write("tools/" + id + "/nb.md", words("Verktøy " + id, "Få oversikt.", "Tegn"))
        .write("tools/" + id + "/sv.md", words("Verktyg " + id, "Få överblick.", "Rita"));
  }

  private static List<String> brief(List<Problem> problems) {
    return problems.stream().map(Workbench::brief).toList();
  }

  @Test
  void a_sound_programme_has_no_problem() throws IOException {
    assertThat(brief(new Workbench(folder).problems())).isEmpty();
  }

  @Test
  void ten_faults_in_ten_files_are_ten_problems() throws IOException {
    var bench = new Workbench(folder);
    for (int i = 0; i < 6; i++) tool(bench, "verktoy-" + i);
    bench.write("tools/verktoy-0/tool.yaml", FACTS.replace("steps:", "steg:"));
    bench.write("tools/verktoy-1/tool.yaml", FACTS.replace("  tegn", "\ttegn"));
    bench.write("tools/verktoy-2/nb.md", words("\"Uten slutt", "Få oversikt.", "Tegn"));
    bench.write("tools/verktoy-3/tool.yaml", FACTS.replace("easy", "lett"));
    bench.write("tools/verktoy-4/sv.md", words("Verktyg fyra", "Få överblick.", "Rita").replace("tegn:", "rita:"));
    bench.write("tools/verktoy-5/tool.yaml", FACTS + "before: [verktoy-0, verktoy-1, verktoy-9]\n");
    bench.write("pages/om/nb.md", "---\ntitle: Om programmet\n---\n\n### Hvem er med\n\nKommunene.\n");
    bench.write("registers/people.yaml", "leder:\n  role: {nb: Leder, sv: Ledare}\n  name: Kari Eksempel\n");
    bench.write("registers/organisations.yaml", "kommunen:\n  title: {nb: Kommunen}\n");
    bench.write("gatherings/samling/gathering.yaml", """
        type: workshop
        date: 2020-06-11
        days:
          dag-1:
            start: 9.00
            items:
              kart: {type: group-work, tool: verktoy-0}
        """);
    assertThat(brief(bench.problems())).containsExactly(
        "gatherings/samling/gathering.yaml:5:12 malformed-time",
        "pages/om/nb.md:5:1 heading-jump",
        "registers/organisations.yaml:2:11 text-missing",
        "registers/people.yaml:3:3 name-without-consent",
        "tools/verktoy-0/tool.yaml:4:1 unknown-key",
        "tools/verktoy-1/tool.yaml:5:1 yaml-tab",
        "tools/verktoy-2/nb.md:2:8 yaml-quote",
        "tools/verktoy-3/tool.yaml:3:13 wrong-value",
        "tools/verktoy-4/sv.md:5:3 words-without-key",
        "tools/verktoy-5/tool.yaml:6:32 reference-unknown");
  }

  @Test
  void broken_settings_are_told_alone() throws IOException {
    var bench = new Workbench(folder).write("programme.yaml", "tittel: {nb: Program}\n");
    assertThat(brief(bench.problems())).isNotEmpty().allMatch(problem -> problem.startsWith("programme.yaml"));
  }

  @Test
  void what_refers_to_a_broken_entry_stays_quiet() throws IOException {
    var bench = new Workbench(folder).write("tools/tankekart/tool.yaml", "phase: [\n");
    bench.write("pages/om/nb.md", "---\ntitle: Om programmet\n---\n\nSe [tankekartet](tankekart).\n");
    bench.write("pages/om/sv.md", "---\ntitle: Om programmet\n---\n\nSe [tankekartan](tankekart).\n");
    assertThat(brief(bench.problems())).containsExactly("tools/tankekart/tool.yaml:1:8 yaml-bracket");
  }

  @Test
  void the_order_is_that_of_files_and_places() throws IOException {
    var bench = new Workbench(folder);
    for (int i = 0; i < 40; i++) {
      tool(bench, "verktoy-" + i);
      bench.write("tools/verktoy-" + i + "/tool.yaml", FACTS + "after: [borte]\nbefore: [borte]\n");
    }
    List<Problem> problems = bench.problems();
    assertThat(problems).hasSize(80).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(brief(bench.problems())).isEqualTo(brief(problems));
  }
}
