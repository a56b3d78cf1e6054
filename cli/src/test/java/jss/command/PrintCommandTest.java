package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PrintCommandTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void aProgrammeWithAToolAndAGathering() throws IOException {
    write("programme.yaml",
        "title: {nb: Prøve, sv: Prov}\nlanguages: [nb, sv]\nlede: {nb: Kort, sv: Kort}\nowner: fylket\n");
    write("registers/organisations.yaml", "fylket: {title: {nb: Fylket, sv: Regionen}}\n");
    write("registers/phases.yaml", "ide: {title: {nb: Idé, sv: Idé}, symbol: spark}\n");
    write("tools/kart/tool.yaml", """
        phase: ide
        participants: {min: 2, max: 50, group: 6}
        difficulty: easy
        materials: {ark: {per: group, count: 1}}
        steps: {tegn: {minutes: 30, form: groups}}
        worksheet: {type: grid, size: a4, per: group, columns: [lite, mye], rows: [mye, lite]}
        """);
    for (String lang : List.of("nb", "sv")) {
      write("tools/kart/" + lang + ".md", """
          ---
          title: Kart
          purpose: Se.
          materials: {ark: Ark}
          steps: {tegn: Tegn}
          worksheet: {title: Rute, labels: {lite: L, mye: M}}
          ---
          """);
      write("gatherings/dagen/" + lang + ".md", """
          ---
          title: Dagen
          days: {en: {items: {kart: {title: Vi tegner, facilitator: {how: "Pust ut."}}}}}
          ---
          """);
    }
    write("gatherings/dagen/gathering.yaml", """
        type: gathering
        date: 2027-03-11
        participants: 12
        days: {en: {start: "09:00", items: {kart: {type: group-work, tool: kart}}}}
        """);
  }

  @Test
  void prints_a_file_for_each_language_and_says_where() {
    Run run = run("print", "tool", "kart", "--ui", "nb");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("2 filer");
    assertThat(run.out()).contains("metodeark-kart-nb.pdf  2 sider,", "metodblad-kart-sv.pdf  2 sider,");
    assertThat(files()).containsExactly("metodblad-kart-sv.pdf", "metodeark-kart-nb.pdf");
  }

  @Test
  void understands_the_readers_own_words() {
    assertThat(run("print", "metodeark", "kart", "--lang", "nb", "--ui", "nb").code()).isZero();
    assertThat(run("print", "körschema", "dagen", "--lang", "sv", "--ui", "sv").code()).isZero();
    assertThat(files()).containsExactly("korschema-dagen-sv.pdf", "metodeark-kart-nb.pdf");
  }

  @Test
  void a_kit_holds_a_worksheet_for_each_group_of_those_who_come() throws IOException {
    assertThat(run("print", "kit", "dagen", "--participants", "42", "--lang", "nb").code()).isZero();
    String text = text("pakke-dagen-nb.pdf");
    assertThat(text).contains("42 personer");
    assertThat(text).containsPattern("Arbeidsark: Kart \\d+ 7 7");
  }

  @Test
  void a_kit_for_nobody_knows_how_many_says_what_to_write() throws IOException {
    Path facts = folder.resolve("content/gatherings/dagen/gathering.yaml");
    Files.writeString(facts, Files.readString(facts).replace("participants: 12\n", ""));
    Run result = run("print", "kit", "dagen", "--ui", "en");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("jss print kit dagen --participants 24").doesNotContain("nothing to print");
  }

  @Test
  void a_kit_can_be_a_folder_of_files() {
    assertThat(run("print", "kit", "dagen", "--separate", "--lang", "nb").code()).isZero();
    assertThat(files()).contains("pakke-dagen-nb/01-kjoreplan-dagen.pdf", "pakke-dagen-nb/03-metodeark-kart.pdf",
        "pakke-dagen-nb/04-arbeidsark-kart-x2.pdf");
  }

  @Test
  void a_kit_in_two_languages_has_them_side_by_side_where_that_can_be() throws IOException {
    assertThat(run("print", "kit", "dagen", "--side-by-side").code()).isZero();
    assertThat(files()).containsExactly("pakke-dagen-nb-sv.pdf");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("ut/pakke-dagen-nb-sv.pdf").toFile())) {
      List<String> parts = new ArrayList<>();
      pdf.getDocumentCatalog().getDocumentOutline().children().forEach(part -> parts.add(part.getTitle()));
      assertThat(parts).contains("Kjøreplan", "Körschema", "Program til deltakerne", "Metodeark: Kart")
          .doesNotContain("Program till deltagarna", "Metodblad: Kart");
    }
  }

  @Test
  void a_headcount_that_a_method_does_not_hold_is_told() {
    Run run = run("print", "run-sheet", "dagen", "--participants", "300", "--lang", "nb", "--ui", "nb");
    assertThat(run.err()).contains("headcount-outside-tool");
  }

  @Test
  void what_only_facilitators_read_is_on_the_run_sheet_alone() throws IOException {
    run("print", "run-sheet", "dagen", "--lang", "nb");
    run("print", "programme", "dagen", "--lang", "nb");
    assertThat(text("kjoreplan-dagen-nb.pdf")).contains("Pust ut.");
    assertThat(text("program-dagen-nb.pdf")).contains("Vi tegner").doesNotContain("Pust ut.");
  }

  @Test
  void two_languages_stand_side_by_side_where_they_can() throws IOException {
    assertThat(run("print", "tool", "kart", "--side-by-side").code()).isZero();
    assertThat(files()).containsExactly("metodeark-kart-nb-sv.pdf");
    Run refused = run("print", "run-sheet", "dagen", "--side-by-side", "--ui", "nb");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("run-sheet kan ikke ha to språk side om side");
    assertThat(run("print", "tool", "kart", "--side-by-side", "--lang", "nb", "--ui", "nb").err())
        .contains("For --side-by-side trengs det to språk");
  }

  @Test
  void says_what_was_meant_by_a_word_or_an_id_that_is_not_there() {
    Run word = run("print", "tol", "kart", "--ui", "sv");
    assertThat(word.code()).isEqualTo(2);
    assertThat(word.err()).contains("”tol” kan inte skrivas ut").contains("Menade du ”tool”?");
    Run id = run("print", "tool", "krat", "--ui", "nb");
    assertThat(id.code()).isEqualTo(2);
    assertThat(id.err()).contains("som heter «krat»").contains("Mente du «kart»?");
    assertThat(run("print", "tool", "--ui", "nb").err()).contains("jss list tools");
    assertThat(run("print", "tool", "kart", "--form", "--ui", "nb").err())
        .contains("--form kan bare brukes med declaration");
    assertThat(run("print", "rules", "kart", "--ui", "nb").err()).contains("rules lages av alt som finnes");
    assertThat(run("print", "rules", "--ui", "nb").err()).contains("ingenting å skrive ut");
    assertThat(files()).isEmpty();
  }

  @Test
  void an_error_in_what_is_printed_stops_it_and_one_elsewhere_does_not() throws IOException {
    write("pages/om/page.yaml", "menyy: true\n");
    assertThat(run("print", "tool", "kart").code()).isZero();
    write("tools/kart/tool.yaml", "phase: ide\nsteg: {}\n");
    Run stopped = run("print", "programme", "dagen", "--ui", "nb");
    assertThat(stopped.code()).isEqualTo(1);
    assertThat(stopped.err()).contains("tools/kart/tool.yaml:2:1").contains("Ingenting er skrevet ut");
    assertThat(run("print", "tool", "kart", "--ui", "nb").err()).contains("tools/kart/tool.yaml:2:1");
  }

  @Test
  void a_look_file_dresses_the_sheet_and_a_wrong_one_is_told_in_full() throws IOException {
    Path look = folder.resolve("look/look.yaml");
    Files.createDirectories(look.getParent());
    Files.writeString(look, "name: Eksempel rådgivning\naccent: \"#7a1f3d\"\n");
    assertThat(run("print", "tool", "kart", "--lang", "nb", "--look", look.toString()).code()).isZero();
    assertThat(text("metodeark-kart-nb.pdf")).contains("Eksempel rådgivning");
    Files.writeString(look, "naem: Eksempel\n");
    Run wrong = run("print", "tool", "kart", "--look", look.toString(), "--ui", "nb");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("look.yaml:1:1", "Mente du «name»?");
    assertThat(run("print", "tool", "kart", "--look", "nix.yaml", "--ui", "nb").err()).contains("nix.yaml");
  }

  private String text(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("ut").resolve(file).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private List<String> files() {
    Path out = folder.resolve("ut");
    if (!Files.exists(out)) return List.of();
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private record Run(int code, String out, String err) {}

  private Run run(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--content", folder.resolve("content").toString(), "--out", folder.resolve("ut").toString()));
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(all.toArray(String[]::new), Map.of(), new PrintWriter(out), new PrintWriter(err), false);
    return new Run(code, out.toString(), err.toString());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
