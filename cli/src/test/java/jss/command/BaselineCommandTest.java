package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jss.command.SmallProgramme.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BaselineCommandTest {
  @TempDir
  private Path folder;

  private SmallProgramme programme;
  private String file;

  @BeforeEach
  void aProgrammeWithAnErrorAndAWarning() {
    programme = SmallProgramme.in(folder);
    programme.write("tools/kort/nb.md", programme.read("tools/kort/nb.md") + "\nSe [kart](kart), [her](lang).\n");
    programme.write("tools/kort/sv.md", programme.read("tools/kort/sv.md") + "\nSe [karta](lang), [mål](lang).\n");
    file = folder.resolve("kjent.txt").toString();
  }

  @Test
  void what_is_known_is_not_told_again_and_stops_nothing() throws IOException {
    assertThat(programme.run("check").code()).isEqualTo(1);
    Run written = programme.run("check", "--baseline", file, "--write-baseline", "--ui", "nb");
    assertThat(written.code()).isZero();
    assertThat(written.err()).contains("Skrev 3 problemer til ");
    assertThat(Files.readString(Path.of(file))).contains("reference-unknown\ttools/kort/nb.md\t");

    programme.write("tools/kort/nb.md", programme.read("tools/kort/nb.md").replace("\nSe ", "\n\nNytt.\n\nSe "));
    Run again = programme.run("check", "--baseline", file, "--ui", "nb");
    assertThat(again.err()).contains("ingen feil").contains("Hoppet over 3 problemer");
    assertThat(again.code()).isZero();
    Run built = programme.run("build", "--baseline", file, "--out", folder.resolve("site").toString(), "--ui", "sv");
    assertThat(built.err()).contains("Hoppade över 3 problem");
    assertThat(folder.resolve("site/nb/index.html")).exists();
    assertThat(programme.run("build", "--out", folder.resolve("site").toString()).code()).as("without it").isOne();
  }

  @Test
  void what_is_new_is_told_and_what_is_gone_is_counted() {
    programme.run("check", "--baseline", file, "--write-baseline");
    programme.write("tools/kort/nb.md",
        programme.read("tools/kort/nb.md").replace("(kart)", "(lang)") + "\n[her](lang)\n");
    Run run = programme.run("check", "--baseline", file, "--ui", "en", "--format", "json");
    assertThat(run.err()).contains("Skipped 1 problem")
        .contains("2 problems are no longer there");
    assertThat(run.out()).contains("\"warnings\":2,\"known\":1");
  }

  @Test
  void sarif_marks_what_is_known() {
    programme.run("check", "--baseline", file, "--write-baseline");
    assertThat(programme.run("check", "--baseline", file, "--format", "sarif").out())
        .containsOnlyOnce("\"ruleId\":\"reference-unknown\"").contains("\"baselineState\":\"unchanged\"");
    assertThat(programme.run("check", "--format", "sarif").out()).doesNotContain("baselineState");
  }

  @Test
  void what_keeps_a_file_from_being_read_is_never_passed_over() {
    programme.write("tools/lang/tool.yaml", "phase: ide\nsteg: {}\n");
    Run written = programme.run("check", "--baseline", file, "--write-baseline", "--ui", "nb");
    assertThat(written.code()).isOne();
    assertThat(written.err()).contains("unknown-key").contains("Ikke skrevet");
    assertThat(programme.run("check", "--baseline", file).code()).isOne();
  }

  @Test
  void a_file_that_is_missing_or_damaged_is_told_with_what_to_do() throws IOException {
    Run missing = programme.run("check", "--baseline", file, "--ui", "sv");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("Det finns ingen fil").contains("--write-baseline");
    assertThat(programme.run("check", "--write-baseline").code()).isEqualTo(2);

    programme.run("check", "--baseline", file, "--write-baseline");
    Files.writeString(Path.of(file), Files.readString(Path.of(file)) + "=======\n");
    assertThat(programme.run("build", "--baseline", file, "--ui", "nb").err()).contains("flettes");
    Files.writeString(Path.of(file), "# jss baseline 1\nraw-html\n");
    assertThat(programme.run("check", "--baseline", file, "--ui", "nb").err()).contains("skadet på linje 2");
  }

  @Test
  void nothing_but_an_earlier_baseline_is_written_over() {
    String before = programme.read("tools/kort/nb.md");
    Run run = programme.run("check", "--baseline", programme.file("tools/kort/nb.md").toString(), "--write-baseline");
    assertThat(run.code()).isEqualTo(2);
    assertThat(programme.read("tools/kort/nb.md")).isEqualTo(before);
  }
}
