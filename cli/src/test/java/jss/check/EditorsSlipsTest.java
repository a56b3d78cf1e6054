package jss.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jss.problem.Printer;
import jss.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The ordinary mistakes, and the ordinary files that are none. */
class EditorsSlipsTest {
  @TempDir
  Path folder;

  private List<String> briefs(Workbench bench) throws IOException {
    return bench.problems().stream().map(Workbench::brief).toList();
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_are_no_problem() throws IOException {
    var bench = new Workbench(folder);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList())
        bench.write(folder.relativize(file).toString(), "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(briefs(bench)).isEmpty();
  }

  @Test
  void places_are_right_after_a_byte_order_mark_windows_line_ends_and_emoji() throws IOException {
    var bench = new Workbench(folder);
    bench.write("pages/om/nb.md", "\uFEFF---\r\ntitle: Om\r\n---\r\n\r\n🎉 Å se [kartet](kartt)\r\n");
    bench.write("pages/om/sv.md", "---\ntitle: Om\n---\n\nSe [kartan](https://example.org/)\n");
    assertThat(briefs(bench)).containsExactly("pages/om/nb.md:5:8 reference-unknown");
  }

  @Test
  void a_place_in_yaml_after_an_emoji_counts_it_as_one() throws IOException {
    var bench = new Workbench(folder);
    bench.write("registers/people.yaml", "leder:\r\n  role: {nb: 🎉 Leder, sv: 🎉 Ledare, fi: 🎉}\r\n");
    assertThat(briefs(bench)).containsExactly("registers/people.yaml:2:37 language-unknown");
  }

  @Test
  void a_fault_in_a_body_has_its_line_in_the_file() throws IOException {
    var bench = new Workbench(folder);
    bench.write("pages/om/nb.md", "---\ntitle: Om programmet\nsummary: Kort.\n---\n\nTekst.\n\n- punkt\n- <b>to</b>\n");
    bench.write("pages/om/sv.md", "---\ntitle: Om programmet\nsummary: Kort.\n---\n\nText.\n\n- punkt\n- två\n");
    assertThat(briefs(bench)).containsExactly("pages/om/nb.md:9:3 raw-html");
  }

  @Test
  void a_file_saved_as_latin_1_is_told_where_it_goes_wrong_and_how_to_mend_it() throws IOException {
    new Workbench(folder);
    Files.write(folder.resolve("pages/om/sv.md"), "---\ntitle: På spåret\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    var problems = Workbench.problems(folder);
    assertThat(problems).extracting(Workbench::brief).containsExactly("pages/om/sv.md:2:9 not-utf8");
    assertThat(new Printer(Tongue.NB, false).text(problems.getFirst())).contains("title: På spåret",
        "lagre den på nytt");
  }

  @Test
  void the_norwegian_word_for_a_field_is_understood() throws IOException {
    var bench = new Workbench(folder);
    bench.write("tools/tankekart/tool.yaml",
        "fase: start\nparticipants: {min: 4, max: 40}\ndifficulty: easy\nsteps: {tegn: {minutes: 20, form: groups}, vis: {minutes: 10, form: plenary}}\n");
    var problems = bench.problems();
    assertThat(problems).extracting(Workbench::brief).containsExactly("tools/tankekart/tool.yaml:1:1 unknown-key");
    assertThat(problems.getFirst().suggestion()).contains("phase");
  }

  @Test
  void a_shortcut_out_of_the_folder_is_named(@TempDir Path elsewhere) throws IOException {
    var bench = new Workbench(folder);
    Files.writeString(elsewhere.resolve("hemmelig.md"), "---\ntitle: Hemmelig\n---\n");
    bench.delete("pages/om/sv.md");
    Files.createSymbolicLink(folder.resolve("pages/om/sv.md"), elsewhere.resolve("hemmelig.md"));
    assertThat(briefs(bench)).containsExactly("pages/om/sv.md:1:1 file-refused");
  }
}
