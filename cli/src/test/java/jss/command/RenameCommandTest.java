package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.content.TextHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RenameCommandTest {
  @TempDir
  private Path folder;
  private Shell shell;

  @BeforeEach
  void begin() {
    shell = new Shell(folder).begun("nb,sv");
  }

  @Test
  void everyFormOfReferenceGoesAlongAndAllElseStays() {
    shell.write("rules/tillit/rule.yaml", "number: 1 # retrospektiv\r\ntools:\r\n  - 'retrospektiv'\r\n");
    shell.write("pages/steg-1/page.yaml", "tools: [\"retrospektiv\"]\n");
    String body = """
        ---
        title: Kom sammen
        summary: Om retrospektiv.
        ---
        Et [retrospektiv](retrospektiv), [ett til](<retrospektiv#steg> "Tittel"), [**fet** [x]](retrospektiv 'a'),
        [vist til][merke] og [merke]. Ikke `retrospektiv` og ikke retrospektiv.

        [merke]: retrospektiv
        """;
    shell.write("pages/steg-1/nb.md", body.replace("\n", "\r\n"));
    shell.write("pages/steg-1/sv.md",
        body.replace("Kom sammen", "Samlas").replace("Ikke `", "Inte `").replace("og ikke", "och")
            .replace("og [m", "och [m").replace("Et [r", "Ett [r").replace("ett til]", "ett till]")
            .replace("vist til", "visat"));
    var before = shell.files();
    assertThat(shell.problems()).isEmpty();

    var said = shell.on("rename", "verktøy", "retrospektiv", "tilbakeblikk");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).contains("rule.yaml:3: - 'tilbakeblikk'", "nb.md:8: [merke]: tilbakeblikk");
    assertThat(shell.read("rules/tillit/rule.yaml"))
        .isEqualTo("number: 1 # retrospektiv\r\ntools:\r\n  - 'tilbakeblikk'\r\n");
    assertThat(shell.read("pages/steg-1/page.yaml")).isEqualTo("tools: [\"tilbakeblikk\"]\n");
    assertThat(shell.read("pages/steg-1/nb.md")).isEqualTo(body.replace("(retrospektiv", "(tilbakeblikk")
        .replace("(<retrospektiv", "(<tilbakeblikk").replace("]: retrospektiv", "]: tilbakeblikk")
        .replace("\n", "\r\n"));
    assertThat(shell.read("tools/tilbakeblikk/tool.yaml")).endsWith("themes: [ungdom]\nformer-ids: [retrospektiv]\n");
    assertThat(shell.file("tools/retrospektiv")).doesNotExist();
    assertThat(shell.problems()).isEmpty();
    Map<String, String> after = shell.files();
    assertThat(after).hasSameSizeAs(before);
    assertThat(after.get("content/programme.yaml")).isEqualTo(before.get("content/programme.yaml"));
  }

  @Test
  void whatIsNoEntryIsToldOfAndAShortAddressInATemplateGoesAlong() {
    shell.write("templates/not-found.ftlh", "<a href=\"/i/retrospektiv.html\">Prøv</a>\n<!-- retrospektiv -->\n");
    shell.write("README.md", "Se retrospektiv.\n\nOg retrospektivet.\n");
    var said = shell.on("rename", "verktøy", "retrospektiv", "tilbakeblikk");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).contains("not-found.ftlh:1: <a href=\"/i/tilbakeblikk.html\">",
        "not-found.ftlh:2: <!-- retrospektiv -->", "README.md:1: Se retrospektiv.").doesNotContain("retrospektivet");
    assertThat(shell.read("templates/not-found.ftlh"))
        .isEqualTo("<a href=\"/i/tilbakeblikk.html\">Prøv</a>\n<!-- retrospektiv -->\n");
    assertThat(shell.read("README.md")).startsWith("Se retrospektiv.");
  }

  @Test
  void itemsOfRegistersAreRenamedWhereTheyStand() {
    assertThat(shell.on("rename", "person", "koordinator", "leder").code()).isZero();
    assertThat(shell.read("registers/people.yaml")).contains("\nleder:\n  role:");
    assertThat(shell.read("programme.yaml")).contains("contacts: [leder]");
    assertThat(shell.read("gatherings/startdag/gathering.yaml")).contains("team: [leder, fasilitator]",
        "speakers: [leder]");
    assertThat(shell.problems()).isEmpty();
    assertThat(shell.on("rename", "organisation", "var-organisasjon", "fylket").code()).isZero();
    assertThat(shell.read("programme.yaml")).contains("owner: fylket");
    assertThat(shell.problems()).isEmpty();
  }

  @Test
  void whatIsKnownOfTranslationsGoesAlong() {
    String hash = TextHash.of("Unge");
    String mark = ".title: {from: " + hash + ", to: " + hash + "}\n";
    String state = "sv:\n  ungdom" + mark + "  ungdomar" + mark + "texts:\n  " + hash + ": Unge\n";
    shell.write("registers/themes.translations.yaml", state).write("tools/retrospektiv/translations.yaml", "sv: {}\n");
    shell.on("rename", "theme", "ungdom", "unge");
    shell.on("rename", "tool", "retrospektiv", "tilbakeblikk");
    assertThat(shell.read("registers/themes.translations.yaml")).isEqualTo(state.replace("ungdom.", "unge."));
    assertThat(shell.read("tools/tilbakeblikk/translations.yaml")).isEqualTo("sv: {}\n");
  }

  @Test
  void shortAddressesByEveryFormerIdGoOnWorking() throws IOException {
    shell.on("rename", "tool", "retrospektiv", "tilbakeblikk");
    shell.on("rename", "tool", "tilbakeblikk", "etterpa");
    assertThat(shell.read("tools/etterpa/tool.yaml")).contains("former-ids: [tilbakeblikk, retrospektiv]");
    Path site = folder.resolve("site");
    Build.run(new Options(folder.resolve("content"), site, java.util.Optional.of("https://eksempel.no"), false,
        java.util.List.of(), false), Progress.NONE);
    assertThat(site.resolve("i/retrospektiv.html")).content().contains("retrospektiv.html");
    assertThat(site.resolve("i/tilbakeblikk.html")).exists();
    assertThat(site.resolve("i/etterpa.html")).exists();
  }

  @Test
  void theFormerIdIsPutInHoweverTheFactsAreWritten() {
    shell.write("pages/steg-1/page.yaml", "menu: true");
    assertThat(shell.on("rename", "page", "steg-1", "en").text()).contains("page.yaml:2: former-ids: [steg-1]");
    assertThat(shell.read("pages/en/page.yaml")).isEqualTo("menu: true\nformer-ids: [steg-1]\n");
    shell.write("pages/en/page.yaml", "former-ids:\n    - steg-1\nmenu: true\n");
    assertThat(shell.on("rename", "page", "en", "to", "--dry-run").text()).contains("+    - en");
    shell.on("rename", "page", "en", "to");
    assertThat(shell.read("pages/to/page.yaml")).isEqualTo("former-ids:\n    - en\n    - steg-1\nmenu: true\n");
    shell.write("pages/to/page.yaml", "{menu: true}\n");
    shell.on("rename", "page", "to", "tre");
    assertThat(shell.read("pages/tre/page.yaml")).isEqualTo("{former-ids: [to], menu: true}\n");
    shell.write("pages/tre/page.yaml", "# ingenting\n");
    shell.on("rename", "page", "tre", "fire");
    assertThat(shell.read("pages/fire/page.yaml")).isEqualTo("# ingenting\nformer-ids: [tre]\n");
    assertThat(shell.problems()).isEmpty();
  }

  @Test
  void aDryRunShowsADiffAndWritesNothing() {
    var before = shell.files();
    var said = shell.on("rename", "tool", "retrospektiv", "tilbakeblikk", "--dry-run");
    assertThat(said.code()).isZero();
    assertThat(said.text().replace('\\', '/'))
        .contains("rename to " + folder.toString().replace('\\', '/') + "/content/tools/tilbakeblikk", """
        @@ -2 +2 @@
        -tools: [retrospektiv]
        +tools: [tilbakeblikk]
        """.replace("\n", System.lineSeparator()));
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void whatIsNotSafeIsRefusedAndNothingIsWritten() throws IOException {
    shell.write("tools/delt/tool.yaml", "phase: test\nparticipants: {min: 2, max: 4}\nbefore: [retrospektiv\n");
    var before = shell.files();
    var broken = shell.on("rename", "tool", "retrospektiv", "tilbakeblikk");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.text()).contains("tools/delt/tool.yaml:3", "Rett dem først");
    assertThat(shell.on("rename", "person", "koordinator", "Leder").text()).contains("Prøv heller: leder");
    assertThat(shell.on("rename", "person", "koordinator", "fasilitator").text()).contains("opptatt: person");
    assertThat(shell.on("rename", "person", "koordinator", "koordinator").text()).contains("har fra før");
    assertThat(shell.on("rename", "tool", "koordinator", "leder").text())
        .contains("jss rename person koordinator leder");
    assertThat(shell.on("rename", "person", "kordinator", "leder").text()).contains("Prøv heller: koordinator");
    assertThat(shell.files()).isEqualTo(before);
    Files.delete(shell.file("tools/delt/tool.yaml"));
    shell.write("pages/steg-1/nb.md", shell.read("pages/steg-1/nb.md") + "\n[x](retrospekti&#118;)\n");
    assertThat(shell.on("rename", "tool", "retrospektiv", "tilbakeblikk").text()).contains("Skriv den som [tekst](id)");
    assertThat(shell.file("tools/retrospektiv")).exists();
  }
}
