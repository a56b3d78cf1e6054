package jss.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.content.Kind;
import jss.load.YamlTree;
import jss.problem.Tongue;
import jss.source.Source;
import jss.start.Answers;
import jss.start.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InitCommandTest {
  @TempDir
  private Path folder;

  private Shell shell() {
    return new Shell(folder);
  }

  @Test
  void aNewProgrammeIsBuiltAtOnceWithNothingToTell() throws IOException {
    Shell shell = shell().begun("nb,sv");
    var built = Build.run(Options.of(folder.resolve("content"), folder.resolve("site")), Progress.NONE);
    assertThat(built.problems()).isEmpty();
    assertThat(folder.resolve("site/nb/index.html")).content().contains("Vårt program");
    for (Kind kind : Kind.values())
      if (kind.isEntry()) assertThat(shell.file(kind.folder())).isNotEmptyDirectory();
    assertThat(shell.on("check").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv", "sv,nb", "sv-FI,nb", "nb,sv,sv-FI"})
  void eachSetOfLanguagesIsSound(String languages) {
    Shell shell = shell().begun(languages);
    assertThat(shell.problems()).isEmpty();
    for (String lang : languages.split(",", -1)) assertThat(shell.file("rules/tillit/" + lang + ".md")).exists();
    assertThat(shell.files().keySet().stream().filter(path -> path.endsWith("/tillit/nb.md")).count())
        .isEqualTo(languages.contains("nb") ? 1 : 0);
  }

  @Test
  void textsInANearLanguageAreMarkedAsNotYetWritten() {
    var nn = new jss.content.Lang("nn");
    var files = Project.files(new Answers(List.of(jss.content.Lang.NB, nn), java.util.Map.of(jss.content.Lang.NB, "A"),
        java.util.Map.of(), java.util.Map.of(), "#0f5257", LocalDate.EPOCH, Tongue.NB));
    assertThat(new String(files.get("content/rules/tillit/nn.md"), java.nio.charset.StandardCharsets.UTF_8))
        .contains(
            "---\n[skriv: teksten er på bokmål; skriv den på dette språket, og ta bort denne merknaden] Dette er");
    assertThat(new String(files.get("content/registers/themes.yaml"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("nn: \"[skriv: Unge i regionen]\"");
    assertThat(new String(files.get("content/programme.yaml"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("title: {nb: A, nn: A}");
  }

  @Test
  void optionsSayWhatItIsIn() {
    var said = shell().run("init", folder.toString(), "--name", "Sammen: «nå»", "--name", "sv=Till\"sammans",
        "--languages", "svensk, norsk", "--owner", "Fylket", "--region", "Østlandet", "--accent", "grønn");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(shell().read("programme.yaml")).contains("languages: [sv, nb]", "owner: fylket", "region: ostlandet",
        "accent: \"#1f5f3b\"", "sv: \"Till\\\"sammans\"", "nb: \"Sammen: «nå»\"", "Europe/Stockholm");
    assertThat(shell().problems()).isEmpty();
  }

  @Test
  void namesThatAreTakenAsIdsGetOthers() {
    var said = shell().run("init", folder.toString(), "--yes", "--owner", "Ungdom", "--region", "Ungdom");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(shell().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv", "en"})
  void remarksAreInTheEditorsLanguage(String ui) {
    assertThat(shell().run("init", folder.toString(), "--yes", "--ui", ui).code()).isZero();
    String settings = shell().read("programme.yaml");
    assertThat(settings).doesNotContain("# nb:", "# sv:", "# en:", "{{");
    assertThat(settings).contains(switch (ui) {
      case "nb" -> "# Adressen nettstedet får.";
      case "sv" -> "# Adressen som webbplatsen får.";
      default -> "# The address that the site will have.";
    });
    shell().files().forEach((path, text) -> assertThat(text).as(path).doesNotContainPattern("(?<!\\$)\\{\\{|# nb:"));
  }

  @Test
  void whereNoOneCanBeAskedItSaysWhichOptionsToGive() {
    var said = shell().run("init", folder.toString(), "--name", "Prøve");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.text()).contains("--languages, --owner, --region").doesNotContain("--name");
    assertThat(shell().files()).isEmpty();
  }

  @Test
  void whatCannotBeUsedIsToldAndNothingIsWritten() {
    var language = shell().run("init", folder.toString(), "--yes", "--languages", "nb,klingon");
    assertThat(language.code()).isEqualTo(2);
    assertThat(language.text()).contains("jss kan ikke språket «klingon»");
    assertThat(shell().run("init", folder.toString(), "--yes", "--accent", "#ffee00").text()).contains("for lys");
    assertThat(shell().run("init", folder.toString(), "--yes", "--accent", "rosa").text()).contains("ingen farge");
    assertThat(shell().run("init", folder.toString(), "--yes", "--owner", " ").text()).contains("--owner");
    assertThat(shell().files()).isEmpty();
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    Files.writeString(folder.resolve("README.md"), "Vårt");
    Files.writeString(folder.resolve(".gitignore"), "eget");
    var before = shell().files();
    var said = shell().run("init", folder.toString(), "--yes");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.text()).contains(".gitignore").doesNotContain("README");
    assertThat(shell().files()).isEqualTo(before);
    Files.delete(folder.resolve(".gitignore"));
    shell().begun("nb");
    assertThat(shell().run("init", folder.toString(), "--yes").text()).contains("content", "Ingenting er skrevet");
  }

  @Test
  void aPersonIsAskedAndAskedAgain() {
    var said = new StringWriter();
    var answers = interview(said, "norsk, klingon\nnb,sv\nSammen\n\nFylket\n\nØst\n\ngul\nblå\n").orElseThrow();
    assertThat(answers.languages()).extracting(Object::toString).containsExactly("nb", "sv");
    assertThat(answers.name()).containsValue("Sammen").hasSize(2);
    assertThat(answers.accent()).isEqualTo("#1d4f91");
    assertThat(said.toString()).contains("Hvilke språk?", "[nb, sv]", "kan ikke språket «klingon»",
        "Hva heter programmet på svensk? [Sammen]", "ingen farge");
  }

  @Test
  void enterTakesWhatIsProposedAndTheEndOfTheInputEndsIt() {
    assertThat(interview(new StringWriter(), "\n".repeat(8)).orElseThrow().accent()).isEqualTo("#0f5257");
    assertThatThrownBy(() -> interview(new StringWriter(), "nb\n")).isInstanceOf(Questions.Ended.class);
  }

  private static Optional<Answers> interview(StringWriter said, String typed) {
    var out = new PrintWriter(said, true);
    var console = new Console(Tongue.NB, out, out, true, false, 80, false, Ui.texts("messages", Tongue.NB));
    var nothing = new Interview.Given(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
    return new Interview(console, nothing,
        Optional.of(new Questions(console, new BufferedReader(new StringReader(typed)))))
        .answers(LocalDate.EPOCH);
  }

  @Test
  void theWorkflowsAreYamlAndSayWhereJssComesFrom() {
    Shell shell = shell().begun("nb");
    for (String path : List.of(".github/workflows/jss.yml", ".gitlab-ci.yml", "azure-pipelines.yml")) {
      String text = java.util.Objects.requireNonNull(shell.files().get(path));
      assertThat(YamlTree.read(Source.of(path, text))).as(path).isPresent();
      assertThat(text).contains("JSS_REPOSITORY", "JSS_REF", "check --format").doesNotContain("{{ui}}");
    }
    assertThat(shell.files().get(".vscode/extensions.json")).contains("redhat.vscode-yaml");
  }
}
