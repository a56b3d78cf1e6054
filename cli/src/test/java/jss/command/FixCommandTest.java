package jss.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import jss.command.SmallProgramme.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FixCommandTest {
  private static final String FACTS = """
      phase: ide
      participants: {min: 2, max: 30}
      difficulty: Easy  # lett
      steg: {a: {minutes: 20, form: alone}}
      """.replace("\n", "\r\n");

  @TempDir
  private Path folder;

  private SmallProgramme programme;

  @BeforeEach
  void aSoundProgramme() {
    programme = SmallProgramme.in(folder);
  }

  private Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(programme.content())) {
      for (Path file : all.filter(Files::isRegularFile).toList())
        files.put(file.toString(), new String(Files.readAllBytes(file), Charset.forName("ISO-8859-1")));
    }
    return files;
  }

  @Test
  void mends_what_has_one_answer_and_leaves_every_other_byte() {
    programme.write("tools/kort/tool.yaml", FACTS);
    programme.write("tools/kort/nb.md", "\uFEFF" + programme.read("tools/kort/nb.md") + "Se [lang](langg).\r\nSiste");
    Run run = programme.run("check", "--fix", "--ui", "nb");
    assertThat(run.err()).contains("Rettet 3 problemer i 2 filer").contains("unknown-key: steg → steps");
    assertThat(programme.read("tools/kort/tool.yaml"))
        .isEqualTo(FACTS.replace("Easy", "easy").replace("steg", "steps"));
    assertThat(programme.read("tools/kort/nb.md")).startsWith("\uFEFF---").endsWith("Se [lang](lang).\r\nSiste");
  }

  @Test
  void a_check_says_how_much_it_could_mend_and_how() {
    programme.write("tools/kort/tool.yaml", FACTS);
    assertThat(programme.run("check", "--ui", "nb").err()).contains("2 av dem kan jss rette selv: jss check --fix");
    assertThat(programme.run("build", "--ui", "sv").err()).contains("2 av dem kan jss rätta självt: jss check --fix");
    assertThat(programme.run("check", "--fix", "--ui", "nb").err()).doesNotContain("kan jss rette selv");
  }

  @Test
  void a_dry_run_shows_a_diff_and_writes_nothing() throws IOException {
    programme.write("tools/kort/tool.yaml", FACTS.replace("\r", ""));
    Map<String, String> before = files();
    Run run = programme.run("check", "--fix", "--dry-run", "--ui", "sv");
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("@@ -1,4 +1,4 @@\n phase: ide\n").contains("-steg: {").contains("+steps: {")
        .contains("-difficulty: Easy  # lett\n").endsWith("form: alone}}\n");
    assertThat(run.err()).contains("Skulle ha rättat 2 problem i 1 fil");
    assertThat(files()).isEqualTo(before);
    assertThat(programme.run("check", "--dry-run").code()).isEqualTo(2);
  }

  @Test
  void a_file_in_an_old_encoding_is_saved_anew_when_it_can_only_be_that() throws IOException {
    String text = programme.read("tools/kort/nb.md").replace("Å prøve", "Å prøve – «så»");
    Path file = programme.file("tools/kort/nb.md");
    Files.write(file, text.getBytes(Charset.forName("windows-1252")));
    programme.run("check", "--fix");
    assertThat(Files.readString(file)).isEqualTo(text);

    byte[] mixed = (new String("Å".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.ISO_8859_1) + text.replace('–', '-')).getBytes(
            java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(file, mixed);
    assertThat(programme.run("check", "--fix", "--ui", "en").err()).contains("Nothing can be fixed");
    assertThat(Files.readAllBytes(file)).isEqualTo(mixed);
  }

  @Test
  void a_colon_gets_its_quotes_but_two_lines_in_one_do_not() {
    programme.write("tools/kort/nb.md", "---\ntitle: Dag 1: kart\npurpose: Å prøve.\nsteps: {a: Tenk}\n---\n");
    programme.write("tools/lang/nb.md", "---\ntitle: Lang purpose: Å prøve.\nsteps: {a: Tenk}\n---\n");
    programme.run("check", "--fix");
    assertThat(programme.read("tools/kort/nb.md")).contains("title: \"Dag 1: kart\"\n");
    assertThat(programme.read("tools/lang/nb.md")).contains("title: Lang purpose: Å");
  }

  @Test
  void tabs_become_spaces_where_every_width_says_the_same() {
    programme.write("tools/kort/nb.md", "---\ntitle: Kort\npurpose: Å prøve.\nsteps:\n\ta: Tenk\n---\n\n\tkode\n");
    programme.run("check", "--fix");
    assertThat(programme.read("tools/kort/nb.md")).contains("steps:\n  a: Tenk\n").endsWith("\n\tkode\n");
  }

  @Test
  void what_may_be_another_word_is_left() throws IOException {
    programme.tool("samling-4", 20, 30).tool("kart-1", 20, 30).tool("kart-2", 20, 30);
    programme.write("tools/kort/nb.md", programme.read("tools/kort/nb.md")
        + "Se [a](samling-5), [b](kart-3), [c](kort), [d](bort).\n");
    Map<String, String> before = files();
    programme.run("check", "--fix");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void two_slips_for_one_field_are_left_as_it_would_stand_twice() throws IOException {
    programme.write("tools/kort/tool.yaml",
        FACTS.replace("Easy", "easy") + "stegs: {b: {minutes: 20, form: alone}}\r\n");
    Map<String, String> before = files();
    programme.run("check", "--fix");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void all_files_are_as_before_when_one_cannot_be_written() throws IOException {
    programme.write("tools/kort/tool.yaml", FACTS);
    programme.write("tools/lang/tool.yaml", FACTS);
    Files.setPosixFilePermissions(programme.file("tools/kort/tool.yaml"), PosixFilePermissions.fromString("rw-rw-r--"));
    jss.Mending mending = jss.Mending.of(programme.content(), false);
    programme.write("tools/lang/tool.yaml", FACTS + "# noen skrev her imens\r\n");
    Map<String, String> before = files();
    org.assertj.core.api.Assertions.assertThatThrownBy(mending::write).hasMessageContaining("has changed meanwhile");
    assertThat(files()).isEqualTo(before);

    programme.run("check", "--fix");
    assertThat(programme.read("tools/kort/tool.yaml")).contains("steps:");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programme.file("tools/kort/tool.yaml"))))
        .isEqualTo("rw-rw-r--");
  }
}
