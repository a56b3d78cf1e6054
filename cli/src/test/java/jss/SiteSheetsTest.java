package jss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jss.content.Lang;
import jss.content.Programme;
import jss.publish.Publication;
import jss.publish.Shelf;
import jss.render.Archives;
import jss.render.Output;
import jss.render.Palette;
import jss.render.Printables.Shown;
import jss.sheet.Look;
import jss.site.Common;
import jss.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SiteSheetsTest {
  private static final Look LOOK = Look.of(Palette.of(Optional.empty()));

  @TempDir
  Path folder;

  @BeforeEach
  void aProgrammeOfTwoTools() throws IOException {
    write("programme.yaml", """
        title: {nb: Smått, sv: Smått}
        languages: [nb, sv]
        lede: {nb: Et lite program., sv: Ett litet program.}
        owner: eier
        sheets: [method-sheet]
        """);
    write("registers/organisations.yaml", "eier: {title: {nb: Eieren, sv: Ägaren}}\n");
    write("registers/phases.yaml", "start: {title: {nb: Start, sv: Start}, symbol: lens}\n");
    tool("kart", "Et kart.");
    tool("logg", "En logg.");
  }

  @Test
  void a_page_links_to_its_sheet_and_says_what_it_is() {
    List<Output> site = Site.of(common(), sheets("jss 1"), Archives.NONE).outputs();
    Output sheet = find(site, "nb/verktoy/kart.pdf");
    String size = Math.max(1, Math.round(sheet.body().get().length / 1000.0)) + " kB";
    assertThat(text(find(site, "nb/verktoy/kart.html")))
        .contains("href=\"kart.pdf\"", "type=\"application/pdf\"", "(PDF, 2 sider, " + size + ")");
    assertThat(text(find(site, "sv/verktyg/kart.html"))).contains("(PDF, 2 sidor, ");
  }

  @Test
  void nothing_is_printed_where_the_settings_ask_for_none() throws IOException {
    Path settings = folder.resolve("content/programme.yaml");
    Files.writeString(settings, Files.readString(settings).replace("sheets: [method-sheet]\n", ""));
    assertThat(sheets("jss 1").outputs()).isEmpty();
  }

  @Test
  void only_a_sheet_whose_words_changed_is_made_again() throws IOException {
    make("jss 1");
    Set<String> first = shelf();
    assertThat(first).hasSize(4);
    write("tools/kart/nb.md", words("kart", "Et større kart."));
    make("jss 1");
    assertThat(shelf()).hasSize(4).filteredOn(key -> !first.contains(key)).hasSize(1);
  }

  @Test
  void another_jss_makes_all_again_and_one_that_is_not_known_keeps_none() throws IOException {
    make("jss 1");
    Set<String> first = shelf();
    make("jss 2");
    assertThat(shelf()).hasSize(4).doesNotContainAnyElementsOf(first);
    try (Publication publication = open()) {
      SiteSheets.of(common(), LOOK, Optional.of(publication.shelf()), Optional.empty())
          .outputs().forEach(output -> assertThat(output.body().get()).isNotEmpty());
      publication.shelf().sweep();
    }
    assertThat(shelf()).isEmpty();
  }

  @Test
  void what_the_shelf_has_is_the_same_as_what_is_made() throws IOException {
    List<byte[]> made = make("jss 1");
    assertThat(make("jss 1")).usingElementComparator(java.util.Arrays::compare).isEqualTo(made);
    try (Publication publication = open()) {
      SiteSheets again = SiteSheets.of(common(), LOOK, Optional.of(publication.shelf()), Optional.of("jss 1"));
      assertThat(again.find("kart", Lang.SV)).map(Shown::pages).contains(2);
      assertThat(again.find("kart", Lang.SV)).map(Shown::path).contains("sv/verktyg/kart.pdf");
    }
  }

  private List<byte[]> make(String program) throws IOException {
    try (Publication publication = open()) {
      Shelf shelf = publication.shelf();
      List<byte[]> bytes = SiteSheets.of(common(), LOOK, Optional.of(shelf), Optional.of(program)).outputs().stream()
          .map(output -> output.body().get()).toList();
      shelf.sweep();
      return bytes;
    }
  }

  private Publication open() {
    return Publication.open(folder.resolve("site"), folder.resolve("content"), Duration.ofSeconds(5));
  }

  private Set<String> shelf() throws IOException {
    Path shelf = folder.resolve(".jss/site/shelf");
    if (!Files.exists(shelf)) return Set.of();
    try (Stream<Path> files = Files.list(shelf)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private SiteSheets sheets(String program) {
    return SiteSheets.of(common(), LOOK, Optional.empty(), Optional.of(program));
  }

  private Common common() {
    try {
      Programme programme = Workspace.read(folder.resolve("content"), false).programme().orElseThrow();
      return Site.common(programme, new Site.Options(Optional.empty(), List.of(), _ -> new byte[0]));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Output find(List<Output> site, String path) {
    return site.stream().filter(output -> output.path().equals(path)).findFirst().orElseThrow();
  }

  private static String text(Output output) {
    return new String(output.body().get(), StandardCharsets.UTF_8);
  }

  private void tool(String id, String purpose) throws IOException {
    write("tools/" + id + "/tool.yaml", """
        phase: start
        participants: {min: 2, max: 20}
        difficulty: easy
        steps: {en: {minutes: 10, form: plenary}}
        """);
    write("tools/" + id + "/nb.md", words(id, purpose));
    write("tools/" + id + "/sv.md", words(id, purpose));
  }

  private static String words(String title, String purpose) {
    return "---\ntitle: " + title + "\npurpose: " + purpose + "\nsteps: {en: Se.}\n---\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
