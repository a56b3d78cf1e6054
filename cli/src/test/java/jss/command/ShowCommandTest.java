package jss.command;

import java.nio.file.Path;
import jss.command.SmallProgramme.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ShowCommandTest {
  @TempDir
  private Path folder;

  private SmallProgramme programme;

  @BeforeEach
  void aProgrammeWhereOneToolUsesAnother() {
    programme = SmallProgramme.in(folder);
    programme.write("tools/kort/nb.md", programme.read("tools/kort/nb.md") + "\nSe [det andre](lang).\n");
  }

  @Test
  void tells_all_that_is_known_of_an_entry() {
    Run run = programme.run("show", "lang", "--ui", "nb");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("lang (verktøy)\n")
        .contains("nb  Verktøyet «lang»").contains("sv  Verktyget ”lang”")
        .contains("tools/lang/tool.yaml").contains("90 min").contains("nb/verktoy/verktoyet-lang.html")
        .contains("jss print tool lang").contains("kort (verktøy): Verktøyet «kort»")
        .contains("ide (faser): Idé").contains("ingen feil").contains("difficulty: easy");
  }

  @Test
  void tells_it_as_json_with_its_problems() {
    programme.write("tools/kort/sv.md", programme.read("tools/kort/sv.md") + "\nSe [det andra](langgg).\n");
    String json = programme.run("show", "kort", "--format", "json", "--ui", "sv").out();
    assertThat(json).startsWith("{\"id\":\"kort\",\"kind\":\"tool\",\"titles\":{\"nb\":\"Verktøyet «kort»\"")
        .contains("\"minutes\":20").contains("\"refersTo\":[{\"id\":\"ide\"").contains("\"name\":\"reference-unknown\"")
        .contains("Det finns inget i programmet").contains("\"facts\":{\"phase\":\"ide\"");
  }

  @Test
  void tells_of_an_item_with_its_place_in_the_register() {
    assertThat(programme.run("show", "ide", "--ui", "en").out()).startsWith("ide (phases)")
        .contains("registers/phases.yaml:1:1").contains("kort (tools)").contains("symbol: spark");
  }

  @Test
  void in_one_language_when_asked_to() {
    assertThat(programme.run("show", "lang", "--lang", "sv", "--ui", "nb").out()).contains("sv  Verktyget ”lang”")
        .contains("kort (verktøy): Verktyget ”kort”").doesNotContain("nb  ");
    assertThat(programme.run("show", "lang", "--lang", "fi").code()).isEqualTo(2);
    assertThat(programme.run("list", "tools", "--lang", "sv", "--ui", "nb").out()).contains("Verktyget");
  }

  @Test
  void shows_a_draft_as_one() {
    programme.write("tools/kort/tool.yaml", programme.read("tools/kort/tool.yaml") + "draft: true\n");
    assertThat(programme.run("show", "kort", "--ui", "nb").out()).startsWith("kort (verktøy, utkast)");
  }

  @Test
  void an_unknown_id_gets_the_nearest_and_a_broken_one_its_problems() {
    Run unknown = programme.run("show", "langg", "--ui", "sv");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Ingenting har id:t ”langg”").contains("Menade du ”lang”?");

    programme.write("tools/lang/tool.yaml", "phase: ide\nsteg: {}\n");
    Run broken = programme.run("show", "lang", "--ui", "nb");
    assertThat(broken.code()).isOne();
    assertThat(broken.err()).contains("kan ikke leses").contains("unknown-key");
  }
}
