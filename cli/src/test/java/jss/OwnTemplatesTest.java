package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jss.load.Memory;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.sheet.Occasion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OwnTemplatesTest {
  private static final Path SOUND = Path.of("../examples/kompetensens-tid");

  @TempDir
  private Path folder;

  private Path content;

  @BeforeEach
  void copyAProgramme() throws IOException {
    content = folder.resolve("content");
    try (var files = Files.walk(SOUND)) {
      for (Path file : files.toList()) {
        Path copy = content.resolve(SOUND.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  private void own(String name, String text) throws IOException {
    Path file = content.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Options options() {
    return Options.of(content, folder.resolve("site"));
  }

  private List<String> found() throws IOException {
    return Build.run(options(), Progress.NONE).problems().stream().map(OwnTemplatesTest::told).toList();
  }

  private static String told(Problem problem) {
    var at = problem.at();
    return at.source().path() + ":" + at.line() + ":" + at.column() + " " + Printer.message(problem, Tongue.EN);
  }

  @Test
  void the_site_that_is_there_stays_when_a_template_fails() throws IOException {
    assertThat(Build.run(options(), Progress.NONE).isPublished()).isTrue();
    String before = Files.readString(folder.resolve("site/nb/404.html"));
    own("not-found.ftlh", "<p>${frame.titel}</p>");
    Result result = Build.run(options(), Progress.NONE);
    assertThat(result.isPublished()).isFalse();
    assertThat(result.problems()).hasSize(1);
    assertThat(folder.resolve("site/nb/404.html")).content().isEqualTo(before);
  }

  @Test
  void a_fault_is_told_once_however_many_pages_it_is_on() throws IOException {
    own("tool.ftlh", "<p>\n\t${frame.titel}</p>");
    assertThat(found())
        .containsExactly("templates/tool.ftlh:2:2 The template asks for “titel”, which does not exist here.");
  }

  @Test
  void a_template_that_is_wrong_is_found_even_when_no_page_uses_it() throws IOException {
    own("strands.ftlh", "<#list strands as strand>");
    assertThat(found()).containsExactly("templates/strands.ftlh:1:25 "
        + "The template cannot be read: <#list> is opened, but never closed with </#list>.");
  }

  @Test
  void what_others_need_and_a_template_lacks_is_its_own_fault() throws IOException {
    own("layout.ftlh", "<#macro page></#macro>");
    assertThat(found()).isNotEmpty().allMatch(told -> told.startsWith("templates/layout.ftlh:1:1 "));
  }

  @Test
  void what_jss_brings_along_is_blamed_on_the_one_who_asks_it_wrongly() throws IOException {
    own("not-found.ftlh", "<#import \"layout.ftlh\" as l>\n<@l.page colour=\"accent\">x</@l.page>");
    assertThat(found()).containsExactly("templates/not-found.ftlh:2:1 "
        + "The template cannot be filled in: the macro “page” takes no value called “colour”.");
  }

  @Test
  void a_template_that_never_ends_is_stopped() throws IOException {
    own("not-found.ftlh", "<#macro a><@a/></#macro><@a/>");
    assertThat(found()).containsExactly("templates/not-found.ftlh:1:1 The template cannot be filled in: "
        + "it takes itself in again and again, or writes without end.");
  }

  @Test
  void a_page_and_a_sheet_of_the_same_name_have_each_their_own_template() throws IOException {
    own("tool.ftlh", "<p>${frame.title}</p>");
    assertThat(found()).isEmpty();
    own("sheets/tool.ftlh", "<html><p></html>");
    assertThat(found()).containsExactly(
        "templates/sheets/tool.ftlh:1:1 The template cannot be filled in: the sheet that it makes lacks </p>.");
  }

  @Test
  void nothing_is_printed_by_a_template_that_is_wrong() throws IOException {
    own("sheets/tool.ftlh", "<html>${tittel}</html>");
    Path tool;
    try (var tools = Files.list(content.resolve("tools"))) {
      tool = tools.sorted().findFirst().orElseThrow();
    }
    var order = new Order(options(), Order.Ware.TOOL, List.of(tool.getFileName().toString()), Occasion.WRITTEN, false,
        Optional.empty(), false, false, false, Optional.empty());
    Handouts handouts = Printing.run(order, Progress.NONE);
    assertThat(handouts.files()).isEmpty();
    assertThat(handouts.problems()).extracting(Problem::name).containsExactly("template-name-unknown");
  }

  @Test
  void a_text_of_ones_own_is_used_with_its_value_and_told_of_when_it_cannot_be() throws IOException {
    own("texts/nb.properties", "rule.number=Nr. {0}\nown.word=Ord\ntitle.not-found=\\\\u er greit, \\u00e5 også\n");
    own("not-found.ftlh", "${t('rule.number', 3)} ${t('own.word')}");
    own("texts/sv.properties", "own.word = Ord\n");
    assertThat(found()).isEmpty();
    assertThat(folder.resolve("site/nb/404.html")).content().isEqualTo("Nr. 3 Ord");
    own("texts/nb.properties", "own.word=Ord\nrule.number=Nr. {1}\ntitle.tools=\\u00q\n");
    assertThat(found()).containsExactly(
        "templates/texts/nb.properties:2:17 The text cannot be used: the text in jss has no value to put in here.",
        "templates/texts/nb.properties:3:13 The text cannot be used: "
            + "\\u must be followed by four characters from 0–9 and a–f.");
  }

  @Test
  void a_text_that_is_part_of_addresses_must_be_one_and_its_own() throws IOException {
    own("texts/nb.properties", "slug.tools=../../ut\nslug.rules=samlinger\nslug.news=nytt\n");
    assertThat(found()).hasSize(2).allMatch(told -> told.contains("it is part of the addresses of the site"));
    own("texts/nb.properties", "title.tools=" + "x".repeat(1_000_000) + "\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void a_site_cannot_lie_at_what_is_no_address() throws IOException {
    Path settings = content.resolve("programme.yaml");
    String before = Files.readString(settings);
    for (String address : List.of("https://[::bad/", "https:", "mailto:noen@program.example")) {
      Files.writeString(settings, before + "\naddress: \"" + address + "\"\n");
      assertThat(Build.run(options(), Progress.NONE).problems()).extracting(Problem::name).contains("link-scheme");
    }
    Files.writeString(settings, before + "\naddress: \"https://blåbær.example/program\"\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void the_preview_knows_before_a_page_is_opened() throws IOException {
    own("not-found.ftlh", "<p>${frame.titel}</p>");
    Proof proof = Proof.of(options(), Memory.none());
    assertThat(proof.isSound()).isTrue();
    assertThat(proof.ofTemplates()).extracting(Problem::name).containsExactly("template-name-unknown");
  }
}
