package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void aSmallProgramme() throws IOException {
    write("programme.yaml",
        "title: {nb: Prøve, sv: Prov}\nlanguages: [nb, sv]\nlede: {nb: Kort, sv: Kort}\nowner: fylket\n");
    write("registers/organisations.yaml", "fylket: {title: {nb: Fylket, sv: Regionen}}\n");
    write("registers/phases.yaml", "ide: {title: {nb: Idé, sv: Idé}, symbol: spark}\n");
    tool("kort", 20, 30);
    tool("lang", 90, 12);
  }

  @Test
  void lists_tools_that_fit_the_time_and_the_people() {
    assertThat(run("list", "tools", "--minutes", "30").out()).contains("kort").doesNotContain("lang");
    assertThat(run("list", "verktøy", "--participants", "12", "--ui", "nb").out()).contains("kort").contains("lang");
    assertThat(run("list", "tools", "--participants", "20").out()).contains("kort").doesNotContain("lang");
  }

  @Test
  void lists_as_json_for_scripts() {
    assertThat(run("list", "tools", "--minutes", "30", "--format", "json", "--ui", "nb").out()).isEqualTo("""
        [{"id":"kort","title":"Verktøyet «kort»","phase":"ide","minutes":20,"min":2,"max":30,"difficulty":"easy","modes":[]}]
        """);
  }

  @Test
  void tells_what_is_wrong_with_the_arguments_in_the_readers_language() {
    Run run = run("list", "tols", "--ui", "sv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Det finns ingen typ som heter ”tols”").contains("Menade du ”tools”?");
    assertThat(run("biuld", "--ui", "nb").err()).contains("«biuld» passer ikke her.").contains("Mente du «build»?");
    assertThat(run("build", "--base-url", "eksempel").code()).isEqualTo(2);
    assertThat(run("list", "rules", "--minutes", "3").code()).isEqualTo(2);
    assertThat(run("list", "tools", "--minutes", "snart", "--ui", "nb").err())
        .contains("«snart» kan ikke brukes for --minutes");
  }

  @Test
  void what_goes_wrong_in_jss_itself_is_told_without_a_trace() {
    var err = new StringWriter();
    String[] args = {"list", "tools", "--content", folder.resolve("content").toString(), "--ui", "nb"};
    int code = Main.run(args, Map.of(), new Unwilling(), new PrintWriter(err), false);
    assertThat(code).isEqualTo(70);
    assertThat(err.toString()).contains("Det er en feil i jss").contains("no more").doesNotContain("\tat ");
  }

  @Test
  void a_template_of_the_programmes_own_that_is_wrong_is_a_problem_in_the_content() throws IOException {
    write("templates/tool.ftlh", "${nothing.at.all}");
    Run run = run("check", "--ui", "nb");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("templates/tool.ftlh:1:3").contains("«nothing»");
  }

  /** Fails as only a defect would. */
  private static final class Unwilling extends PrintWriter {
    Unwilling() {
      super(new StringWriter());
    }

    @Override
    public void write(String text, int from, int count) {
      throw new IllegalStateException("no more");
    }
  }

  @Test
  void a_folder_that_is_not_there_is_a_matter_of_usage() {
    Run run = execute(List.of("check", "--content", folder.resolve("nix").toString(), "--ui", "nb"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Fant ingen mappe");
  }

  @Test
  void problems_end_with_one_and_nothing_is_written() throws IOException {
    write("tools/kort/tool.yaml", "phase: ide\nparticipants: {min: 2, max: 30}\ndifficulty: easy\nsteg: {}\n");
    Run run = run("build", "--out", folder.resolve("ut").toString(), "--ui", "nb");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("tools/kort/tool.yaml:4:1: feil[unknown-key]")
        .contains("Mente du «steps»?");
    assertThat(run.err()).contains("1 feil").contains("Ingenting er skrevet.");
    assertThat(folder.resolve("ut")).doesNotExist();
  }

  @Test
  void a_second_build_writes_nothing_and_says_so() {
    String out = folder.resolve("ut").toString();
    assertThat(run("build", "--out", out, "--ui", "nb").code()).isZero();
    Run second = run("build", "--out", out, "--ui", "nb");
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("ingenting ble skrevet");
  }

  @Test
  void a_language_that_the_programme_does_not_have_is_a_matter_of_usage() {
    Run run = run("build", "--out", folder.resolve("ut").toString(), "--lang", "fi", "--ui", "sv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Programmet har inte språket ”fi”. Det har: nb, sv");
  }

  @ParameterizedTest
  @CsvSource({"nb, Bruk:", "sv, Användning:", "en, Usage:"})
  void help_is_in_the_readers_language(String ui, String word) {
    for (String command : List.of("", "build", "check", "print", "list", "explain", "init", "new", "rename")) {
      Run run = execute(command.isEmpty() ? List.of("--help", "--ui", ui) : List.of(command, "--help", "--ui", ui));
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith(word).doesNotContain("??");
    }
  }

  @Test
  void the_environment_tells_the_language_when_the_arguments_do_not() {
    assertThat(Ui.of(new String[]{}, Map.of("LANG", "nb_NO.UTF-8")).tag()).isEqualTo("nb");
    assertThat(Ui.of(new String[]{}, Map.of("LANG", "nb_NO.UTF-8", "LC_ALL", "sv_SE.UTF-8")).tag()).isEqualTo("sv");
    assertThat(Ui.of(new String[]{"--ui=en"}, Map.of("LANG", "nb_NO.UTF-8")).tag()).isEqualTo("en");
    assertThat(Ui.of(new String[]{}, Map.of("LANG", "C.UTF-8")).tag()).isEqualTo("en");
  }

  @Test
  void every_text_is_there_in_every_language() {
    for (String name : List.of("help", "messages"))
      for (jss.problem.Tongue tongue : jss.problem.Tongue.values())
        assertThat(Ui.texts(name, tongue).keySet()).as(name + tongue)
            .isEqualTo(Ui.texts(name, jss.problem.Tongue.EN).keySet());
  }

  private record Run(int code, String out, String err) {}

  /** Runs on the small programme. */
  private Run run(String... args) {
    var all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--content", folder.resolve("content").toString()));
    return execute(all);
  }

  private static Run execute(List<String> args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(args.toArray(String[]::new), Map.of(), new PrintWriter(out), new PrintWriter(err), false);
    return new Run(code, out.toString(), err.toString());
  }

  private void tool(String id, int minutes, int most) throws IOException {
    write("tools/" + id + "/tool.yaml",
        "phase: ide\nparticipants: {min: 2, max: %d}\ndifficulty: easy\nsteps: {a: {minutes: %d, form: alone}}\n"
            .formatted(most, minutes));
    write("tools/" + id + "/nb.md",
        "---\ntitle: Verktøyet «" + id + "»\npurpose: Å prøve.\nsteps: {a: Tenk selv}\n---\n");
    write("tools/" + id + "/sv.md",
        "---\ntitle: Verktyget ”" + id + "”\npurpose: Att prova.\nsteps: {a: Tänk själv}\n---\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
