package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jss.Build;
import jss.Options;
import jss.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TranslateCommandTest {
  private static final Path BASE = Path.of("src/test/resources/jss/check/base");
  private static final String TOOL = "tools/tankekart/";
  @TempDir
  Path folder;
  private Path content = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void begin() throws IOException {
    content = folder.resolve("innhold");
    copy(BASE, content);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }

  private int translate(String... args) {
    return translate("nb", content, args);
  }

  private int translate(String ui, Path where, String... args) {
    var told = new StringWriter();
    var said = new StringWriter();
    String[] all =
        Stream.of(Stream.of("translate"), Stream.of(args), Stream.of("--content", where.toString(), "--ui", ui))
            .flatMap(part -> part).toArray(String[]::new);
    int code = Main.run(all, Map.of(), new PrintWriter(told), new PrintWriter(said), false);
    out = told.toString().replace("\r\n", "\n");
    err = said.toString().replace("\r\n", "\n");
    return code;
  }

  private void edit(String path, String before, String after) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path file : walk.filter(Files::isRegularFile).toList())
        files.put(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }

  private void threeFieldsOfTheToolAreChanged() throws IOException {
    edit(TOOL + "nb.md", "title: Tankekart", "title: Tankekartet");
    edit(TOOL + "nb.md", "purpose: ", "purpose: Raskt ");
    edit(TOOL + "nb.md", "  vis: Vis det fram", "  vis: Vis kartet fram");
  }

  @Test
  void whatWasThereBeforeIsUnconfirmedAndWarnsOfNothing() throws IOException {
    assertThat(translate("status", "tankekart", "--format", "csv")).isZero();
    assertThat(out.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",untracked,"));
    assertThat(Build.check(Options.of(content, folder.resolve("site")), Progress.NONE).problems()).isEmpty();
  }

  @Test
  void threeChangedFieldsAreShownMarkedAndTellOnThePage() throws IOException {
    edit("programme.yaml", "owner: kommunen", "owner: kommunen\nstale: notice");
    assertThat(translate("done", "--all", "--yes")).as(err).isZero();
    assertThat(translate("status", "--strict")).isZero();
    assertThat(page()).doesNotContain("class=\"wrap stale\"");
    threeFieldsOfTheToolAreChanged();

    assertThat(translate("status", "--strict")).isOne();
    assertThat(out).contains("tools/tankekart/sv.md:2  title", "sv.md:3  purpose", "sv.md:6  steps.vis.title",
        "jss translate diff tankekart");
    assertThat(translate("diff", "tankekart")).isZero();
    assertThat(out).contains("[-Tankekart-]{+Tankekartet+}", "{+Raskt", "[-det-]{+kartet+}", "sv  Visa upp den");
    assertThat(page()).contains("class=\"wrap stale\" role=\"note\"", "har ändrats på norska");
    assertThat(Build.check(Options.of(content, folder.resolve("site")), Progress.NONE).problems())
        .extracting(problem -> problem.name()).containsExactly("translation-stale");

    edit(TOOL + "sv.md", "title: ", "title: Nya ");
    assertThat(translate("done", "tankekart")).isOne();
    assertThat(err).contains("2 felt er endret i kilden", "--trivial", "Merket 1 felt");
    assertThat(translate("status", "--format", "csv")).isZero();
    assertThat(out).contains("tankekart,tool,sv,title,current", "tankekart,tool,sv,purpose,stale");
    assertThat(translate("done", "tankekart", "--trivial")).as(err).isZero();
    assertThat(translate("status", "--strict")).isZero();
    assertThat(page()).doesNotContain("class=\"wrap stale\"");
  }

  private String page() throws IOException {
    Path site = folder.resolve("site");
    var result = Build.run(Options.of(content, site), Progress.NONE);
    assertThat(result.outcome()).as(result.problems().toString()).isPresent();
    try (Stream<Path> pages = Files.walk(site.resolve("sv"))) {
      Path page = pages
          .filter(
              path -> path.toString().replace('\\', '/').matches(".*/verktygslada/[^/]+/index.html|.*tankekart.*html"))
          .findFirst().orElseThrow();
      return Files.readString(page);
    }
  }

  @Test
  void aCopyOfTheFolderWithNothingElseGivesTheSameAnswers() throws IOException {
    translate("done", "--all", "--yes");
    threeFieldsOfTheToolAreChanged();
    translate("status");
    String status = out;
    translate("diff");
    String diff = out;
    Path copy = folder.resolve("annet/sted");
    copy(content, copy);
    translate("nb", copy, "status");
    assertThat(out.replace(copy.toString(), content.toString())).isEqualTo(status);
    translate("nb", copy, "diff");
    assertThat(out.replace(copy.toString(), content.toString())).isEqualTo(diff).contains("Tankekartet");
  }

  @Test
  void aMassDoneAsksAndIsRefusedWhereNobodyCanAnswer() throws IOException {
    SortedMap<String, String> before = files();
    assertThat(translate("done", "--all")).isEqualTo(2);
    assertThat(err).contains("--yes", "Ingenting er merket");
    assertThat(translate("done", "tankekart", "om")).isEqualTo(2);
    assertThat(translate("done")).isEqualTo(2);
    assertThat(err).contains("--all");
    assertThat(translate("done", "--all", "--dry-run")).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsMissingIsNotMarked() throws IOException {
    Files.delete(content.resolve("pages/om/sv.md"));
    SortedMap<String, String> before = files();
    assertThat(translate("done", "om")).isOne();
    assertThat(err).contains("er ikke oversatt", "pages/om/sv.md  title");
    assertThat(translate("done", "om", "--field", "title")).isOne();
    assertThat(files()).isEqualTo(before);
    assertThat(translate("status", "om", "--strict")).isOne();
  }

  @Test
  void reviewedIsLostWhenTheTranslationChanges() throws IOException {
    assertThat(translate("done", "om", "--reviewed")).as(err).isZero();
    translate("status", "om", "--format", "csv");
    assertThat(out).contains("title,reviewed", "body,reviewed");
    edit("pages/om/sv.md", "Om programmet", "Om vårt program");
    translate("status", "om", "--format", "csv");
    assertThat(out).contains("title,current", "body,reviewed");
  }

  @Test
  void lineEndsAndSpaceAtTheEndsOfLinesAreNoChange() throws IOException {
    translate("done", "--all", "--yes");
    for (String path : files().keySet())
      if (path.endsWith(".md") || path.endsWith(".yaml"))
        edit(path, "\n", "  \r\n");
    assertThat(translate("status", "--strict")).as(out + err).isZero();
    assertThat(out).doesNotContain("er endret etter");
  }

  @Test
  void theStateIsTheSameHoweverItCameAbout() throws IOException {
    translate("done", "tankekart");
    String once = files().get(TOOL + "translations.yaml");
    Files.delete(content.resolve(TOOL + "translations.yaml"));
    for (String field : new String[]{"title", "purpose", "steps", "summary"})
      translate("done", "tankekart", "--field", field);
    translate("done", "tankekart");
    assertThat(files().get(TOOL + "translations.yaml")).isEqualTo(once);
    translate("done", "tankekart", "--trivial");
    assertThat(files().get(TOOL + "translations.yaml")).isEqualTo(once);
  }

  @Test
  void whatTwoPeopleHaveMarkedIsOneStateWhenTheirLinesAreJoined() throws IOException {
    translate("done", "om", "--field", "title");
    String one = Files.readString(content.resolve("pages/om/translations.yaml"));
    Files.delete(content.resolve("pages/om/translations.yaml"));
    translate("done", "om", "--field", "body");
    String other = Files.readString(content.resolve("pages/om/translations.yaml"));
    String marks = one.substring(one.indexOf("  "), one.indexOf("texts:")) + other.substring(other.indexOf("  "));
    Files.writeString(content.resolve("pages/om/translations.yaml"),
        "sv:\n" + marks + one.substring(one.indexOf("texts:") + "texts:\n".length()));
    translate("status", "om", "--format", "csv");
    assertThat(out).contains("title,current", "body,current");
    assertThat(translate("status", "--strict")).as(err).isZero();
  }

  @Test
  void aBrokenStateFileIsToldWithItsPlaceAndNotWrittenOver() throws IOException {
    translate("done", "tankekart");
    edit(TOOL + "translations.yaml", "  title: {", "  title: {feil: ja, ");
    edit(TOOL + "nb.md", "purpose: ", "purpose: Raskt ");
    SortedMap<String, String> before = files();
    assertThat(translate("done", "tankekart", "--trivial")).isOne();
    assertThat(err).contains("tools/tankekart/translations.yaml:", "translation-state-broken");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anUnknownIdOrFieldIsAnsweredWithTheNearestOne() {
    assertThat(translate("diff", "tankekrat")).isEqualTo(2);
    assertThat(err).contains("Mente du «tankekart»?");
    assertThat(translate("done", "tankekart", "--field", "titel")).isEqualTo(2);
    assertThat(err).contains("Mente du «title»?");
    assertThat(translate("status", "--lang", "fi")).isEqualTo(2);
    assertThat(translate("status", "--kind", "tuls")).isEqualTo(2);
  }
}
