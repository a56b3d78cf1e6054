package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jss.content.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NewCommandTest {
  @TempDir
  private Path folder;

  private Shell shell() {
    return new Shell(folder);
  }

  @Test
  void eachKindBeginsAsNotYetWrittenAndNothingElse() {
    Shell shell = shell().begun("nb,sv");
    for (Kind kind : Kind.values()) {
      var said = shell.on("new", kind.word(), "ny-" + kind.word());
      assertThat(said.code()).as(said.text()).isZero();
      assertThat(said.text()).contains("gjenstår å skrive");
      List<String> problems = shell.problems().stream().filter(problem -> kind.isEntry()
          ? problem.startsWith(kind.folder() + "/ny-")
          : problem.startsWith("registers/" + kind.folder() + ".yaml")).toList();
      assertThat(problems).as(kind.word()).isNotEmpty().allMatch(problem -> problem.endsWith(" not-yet-written"));
    }
    assertThat(shell.problems()).allMatch(problem -> problem.endsWith(" not-yet-written"));
  }

  @Test
  void theTitleIsWrittenInTheSourceLanguageAndAskedForInTheOthers() {
    Shell shell = shell().begun("nb,sv");
    assertThat(shell.on("new", "verktøy", "dialogkafe", "--title", "Dialogkafé: alle med").code()).isZero();
    assertThat(shell.read("tools/dialogkafe/nb.md")).contains("title: \"Dialogkafé: alle med\"\n");
    assertThat(shell.read("tools/dialogkafe/sv.md")).contains("title: \"[skriv: Dialogkafé: alle med]\"\n");
    assertThat(shell.read("tools/dialogkafe/tool.yaml")).startsWith("draft: true");
  }

  @Test
  void whatIsNewIsNotPublished() {
    Shell shell = shell().begun("nb");
    shell.on("new", "regel", "lytt");
    assertThat(shell.on("check", "--strict").code()).isZero();
    assertThat(shell.on("check", "--strict", "--drafts").code()).isEqualTo(1);
    assertThat(shell.read("rules/lytt/rule.yaml")).contains("number: 2");
  }

  @Test
  void aRegisterKeepsItsRemarksAndLineEnds() {
    Shell shell = shell().begun("nb,sv");
    String before = "# Våre\r\nleder:\r\n  role: {nb: Leder, sv: Ledare} # viktig\r\n";
    shell.write("registers/people.yaml",
        before + "koordinator: {role: {nb: K, sv: K}}\r\nfasilitator: {role: {nb: F, sv: F}}");
    assertThat(shell.on("new", "person", "gartner", "--title", "Gartner").code()).isZero();
    String after = shell.read("registers/people.yaml");
    assertThat(after).startsWith(before).contains("\r\n\r\ngartner:\r\n  role:\r\n    nb: \"Gartner\"\r\n");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void newFilesEndTheirLinesAsTheProgrammeDoes() {
    Shell shell = shell().begun("nb");
    shell.write("programme.yaml", shell.read("programme.yaml").replace("\n", "\r\n"));
    shell.on("new", "rule", "lytt");
    assertThat(shell.read("rules/lytt/nb.md").replace("\r\n", "")).doesNotContain("\n");
    assertThat(shell.problems()).allMatch(problem -> problem.endsWith("not-yet-written"));
  }

  @Test
  void aCopyHasAllButTheAddressesAndTheTitle() throws IOException {
    Shell shell = shell().begun("nb,sv");
    shell.write("tools/retrospektiv/nb.md", shell.read("tools/retrospektiv/nb.md")
        .replace("title: Retrospektiv\n", "title: Retrospektiv\nslug: tilbake\n"));
    shell.write("tools/retrospektiv/tool.yaml", shell.read("tools/retrospektiv/tool.yaml")
        + "redirects:\n  - {lang: nb, slug: gammel}\nformer-ids: [gammel]\n");
    Files.write(shell.file("tools/retrospektiv/vedlegg.pdf"), new byte[]{1, 2});
    var said = shell.on("new", "tool", "tilbakeblikk-2", "--from", "retrospektiv", "--title", "Tilbakeblikk");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(shell.read("tools/tilbakeblikk-2/nb.md")).contains("title: \"Tilbakeblikk\"", "Gule lapper")
        .doesNotContain("slug");
    assertThat(shell.read("tools/tilbakeblikk-2/tool.yaml")).contains("draft: true", "# Lengden regnes ut")
        .doesNotContain("redirects", "gammel");
    assertThat(shell.file("tools/tilbakeblikk-2/vedlegg.pdf")).hasBinaryContent(new byte[]{1, 2});
    assertThat(shell.problems()).containsExactly("tools/tilbakeblikk-2/sv.md:2 not-yet-written");
  }

  @Test
  void anItemIsCopiedInTheWayThatItIsWritten() {
    Shell shell = shell().begun("nb,sv");
    shell.on("new", "organisation", "kommunen", "--from", "var-organisasjon", "--title", "Kommunen");
    assertThat(shell.read("registers/organisations.yaml")).endsWith("""

        kommunen:
          title: {nb: "Kommunen", sv: "[skriv: Kommunen]"}
          part: {nb: Eier programmet., sv: Äger programmet.}
          country: NO
          region: var-region
          partner: true
        """);
    shell.write("registers/themes.yaml", "ungdom: {title: {nb: Unge, sv: Unga}} # ja\n");
    shell.on("new", "theme", "eldre", "--from", "ungdom", "--title", "Eldre");
    assertThat(shell.read("registers/themes.yaml"))
        .isEqualTo(
            "ungdom: {title: {nb: Unge, sv: Unga}} # ja\n\neldre: {title: {nb: \"Eldre\", sv: \"[skriv: Eldre]\"}} # ja\n");
  }

  @Test
  void whatCannotBeMadeIsToldAndNothingIsWritten() {
    Shell shell = shell().begun("nb,sv");
    var before = shell.files();
    var malformed = shell.on("new", "tool", "Ærlig Øvelse");
    assertThat(malformed.code()).isEqualTo(2);
    assertThat(malformed.text()).contains("kan ikke være en id", "aerlig-ovelse");
    assertThat(shell.on("new", "tool", "!", "--title", "Åpent møte").text()).contains("apent-mote");
    var taken = shell.on("new", "tool", "koordinator");
    assertThat(taken.text()).contains("opptatt: person, i registers/people.yaml, linje", "koordinator-2");
    assertThat(shell.on("new", "tool", "nul").text()).contains("Windows", "nul-2");
    assertThat(shell.on("new", "verktoi", "ny").text()).contains("Mente du «verktøy»?");
    assertThat(shell.on("new", "tool", "ny", "--from", "retrospektivt").text()).contains("Prøv heller: retrospektiv");
    assertThat(shell.on("new", "tool", "ny", "--dry-run").code()).isZero();
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void whatHasFaultsIsNotCopied() {
    Shell shell = shell().begun("nb").write("rules/lytt/rule.yaml", "number: ja\n").write("rules/lytt/nb.md", "---\n");
    assertThat(shell.on("new", "rule", "ny", "--from", "lytt").text()).contains("har feil og kan ikke kopieres");
  }

  @Test
  void aFolderWithFilesIsNotTakenAndAReferenceThatMustBeThereIsAskedFor() {
    Shell shell = shell().begun("nb");
    shell.write("tools/ny/notat.txt", "mitt");
    assertThat(shell.on("new", "tool", "ny").text()).contains("Det ligger allerede filer i tools/ny/");
    new Shell(folder.resolve("annet")).begun("nb").write("registers/phases.yaml", "");
    var needs = new Shell(folder.resolve("annet")).on("new", "tool", "nytt");
    assertThat(needs.code()).isEqualTo(2);
    assertThat(needs.text()).contains("jss new phase ID");
  }
}
