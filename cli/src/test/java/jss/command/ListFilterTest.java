package jss.command;

import java.nio.file.Path;
import java.util.Map;
import jss.command.SmallProgramme.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ListFilterTest {
  @TempDir
  private Path folder;

  private SmallProgramme programme;

  @BeforeEach
  void someToolsAndNews() {
    programme = SmallProgramme.in(folder);
    programme.write("registers/themes.yaml",
        "klima: {title: {nb: Klima, sv: Klimat}}\nhelse: {title: {nb: Helse, sv: Hälsa}}\n");
    programme.write("registers/regions.yaml", "nord: {title: {nb: Nord, sv: Norr}, type: county}\n");
    programme.write("tools/kort/tool.yaml",
        programme.read("tools/kort/tool.yaml") + "themes: [klima]\nmodes: [on-site]\ndraft: true\n");
    programme.write("news/nytt/news.yaml", "type: news\ndate: 2026-01-02\nregions: [nord]\nthemes: [helse]\n");
    programme.write("news/nytt/nb.md", "---\ntitle: \"Nytt, \\\"stort\\\"\"\n---\nVi trenger forankring i ledelsen.\n");
    programme.write("news/nytt/sv.md", "---\ntitle: Nytt\n---\nVi behöver förankring i ledningen.\n");
  }

  @Test
  void by_what_it_is_about_in_any_kind() {
    assertThat(programme.run("list", "news", "--region", "nord", "--theme", "helse").out()).contains("nytt");
    assertThat(programme.run("list", "news", "--theme", "klima", "--ui", "nb").err()).contains("Ingenting passer");
    assertThat(programme.run("list", "tools", "--theme", "klima", "--drafts").out()).contains("kort")
        .doesNotContain("lang");
  }

  @Test
  void by_words_in_any_language_and_order() {
    assertThat(programme.run("list", "news", "--text", "LEDNINGEN förankring").out()).contains("nytt");
    assertThat(programme.run("list", "news", "--text", "ledningen økonomi").out()).isEmpty();
    assertThat(programme.run("list", "themes", "--text", "hälsa").out()).contains("helse").doesNotContain("klima");
  }

  @Test
  void only_drafts() {
    assertThat(programme.run("list", "tools", "--draft").out()).contains("kort").doesNotContain("lang");
    assertThat(programme.run("list", "themes", "--draft").code()).isEqualTo(2);
  }

  @Test
  void choices_are_taken_as_they_are_written_in_the_content() {
    assertThat(programme.run("list", "tools", "--mode", "on-site", "--drafts").out()).contains("kort");
    assertThat(programme.run("list", "tools", "--mode", "ute", "--ui", "nb").err())
        .contains("Velg en av: on-site, online");
  }

  @Test
  void what_is_asked_for_must_be_there() {
    Run run = programme.run("list", "tools", "--theme", "klma", "--ui", "sv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("”klma”").contains("Menade du ”klima”?");
  }

  @Test
  void as_csv_with_quotes_where_they_must_be() {
    assertThat(programme.run("list", "news", "--format", "csv", "--ui", "nb").out())
        .isEqualTo("id,title,date\r\nnytt,\"Nytt, \"\"stort\"\"\",2026-01-02\r\n");
  }

  @Test
  void a_table_keeps_to_the_width_and_never_cuts_an_id() {
    programme.tool("et-verktoy-med-lang-id", 20, 30).write("tools/et-verktoy-med-lang-id/nb.md",
        "---\ntitle: Et verktøy med en tittel som er altfor lang for en terminal\npurpose: Ja.\nsteps: {a: Tenk}\n---\n");
    for (int width : new int[]{120, 80, 60, 30, 5}) {
      String out = programme.run(Map.of("COLUMNS", "" + width), "list", "tools", "--ui", "nb").out();
      assertThat(out).as(out).contains("et-verktoy-med-lang-id");
      if (width >= 80) assertThat(out.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(width);
    }
    assertThat(programme.run(Map.of("COLUMNS", "80"), "list", "tools", "--ui", "nb").out()).contains("…");
    assertThat(programme.run("list", "tools", "--ui", "nb").out()).as("in a file").contains("lang for en terminal");
  }
}
