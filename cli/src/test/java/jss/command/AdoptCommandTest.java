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
import jss.Examples;
import jss.Options;
import jss.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class AdoptCommandTest {
  @TempDir
  Path folder;
  Path own;
  private final StringWriter told = new StringWriter();

  @BeforeEach
  void begin() throws IOException {
    newProgramme(folder.resolve("eget"));
  }

  private void newProgramme(Path where) throws IOException {
    own = where;
    write("programme.yaml", """
        title: {nb: Nytt program, sv: Nytt program}
        languages: [nb, sv]
        lede: {nb: Et nytt program., sv: Ett nytt program.}
        owner: eier
        """);
    write("registers/organisations.yaml", "# Våre egne\neier: {title: {nb: Eieren, sv: Ägaren}}\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(own.resolve(path).getParent());
    Files.writeString(own.resolve(path), text);
  }

  /** The archive that the site of an example offers. */
  private Path offered(String example, String id) throws IOException {
    Path site = folder.resolve("site-" + example);
    if (!Files.exists(site)) Build.run(Options.of(Examples.FOLDER.resolve(example), site), Progress.NONE);
    return site.resolve("share/" + id + ".zip");
  }

  private int adopt(Path archive, String... more) {
    String[] args = Stream.concat(
        Stream.of("adopt", archive.toString(), "--content", own.toString(), "--ui", "nb"), Stream.of(more))
        .toArray(String[]::new);
    return Main.run(args, Map.of(), new PrintWriter(told, true), new PrintWriter(told, true), false);
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(own)) {
      for (Path file : walk.filter(Files::isRegularFile).toList())
        files.put(own.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }

  @Test
  void aToolOfAnotherProgrammeIsTakenOverWithItsPhaseAndOrigin() throws IOException {
    assertThat(adopt(offered("slik", "prikkavstemning"))).as(told.toString()).isZero();
    SortedMap<String, String> files = files();
    assertThat(files).containsKeys("tools/prikkavstemning/tool.yaml", "tools/prikkavstemning/nb.md",
        "tools/prikkavstemning/sv.md", "registers/phases.yaml");
    assertThat(files.get("tools/prikkavstemning/tool.yaml")).contains("adopted:", "id: prikkavstemning", "licence:");
    assertThat(files.get("registers/organisations.yaml")).startsWith("# Våre egne\neier: ");
    assertThat(told.toString()).contains("Programmet ditt er uten feil");
  }

  @Test
  void aRegionIsTakenOverIntoItsRegister() throws IOException {
    assertThat(adopt(offered("kompetensens-tid", "kajanaland"))).as(told.toString()).isZero();
    assertThat(files().get("registers/regions.yaml")).contains("kajanaland:", "adopted:");
  }

  @Test
  void anotherProgrammesToolFitsIntoOneThatHasThatIdAlready() throws IOException {
    write("registers/themes.yaml", "prikkavstemning: {title: {nb: Valg, sv: Val}}\n");
    assertThat(adopt(offered("slik", "prikkavstemning"))).as(told.toString()).isZero();
    assertThat(files()).containsKey("tools/prikkavstemning-2/tool.yaml");
  }

  @Test
  void theSameIsNotTakenOverTwice() throws IOException {
    adopt(offered("slik", "prikkavstemning"));
    SortedMap<String, String> before = files();
    assertThat(adopt(offered("slik", "prikkavstemning"))).isEqualTo(1);
    assertThat(told.toString()).contains("tatt i bruk før", "Ingenting er skrevet");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    SortedMap<String, String> before = files();
    assertThat(adopt(offered("slik", "prikkavstemning"), "--dry-run")).isZero();
    assertThat(told.toString()).contains("tools/prikkavstemning/tool.yaml");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsRefusedLeavesEverythingAsItWas() throws IOException {
    SortedMap<String, String> before = files();
    Path text = Files.writeString(folder.resolve("pakke.zip"), "ikke en pakke");
    assertThat(adopt(text)).isEqualTo(1);
    assertThat(adopt(folder.resolve("finnes-ikke.zip"))).isEqualTo(2);
    assertThat(adopt(offered("slik", "prikkavstemning"), "--id", "Æ")).isEqualTo(1);
    assertThat(adopt(offered("slik", "prikkavstemning"), "--id", "eier")).isEqualTo(1);
    assertThat(told.toString()).contains("Pakken er skadet", "Det finnes ingen fil", "kan ikke være en id", "opptatt");
    assertThat(told.toString()).doesNotContain("{0}", "Exception");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anEditorsOwnFilesAreNeverReplaced() throws IOException {
    write("tools/prikkavstemning/nb.md", "---\ntitle: Vår egen\n---\n");
    adopt(offered("slik", "prikkavstemning"));
    assertThat(files()).containsEntry("tools/prikkavstemning/nb.md", "---\ntitle: Vår egen\n---\n")
        .containsKey("tools/prikkavstemning-2/tool.yaml");
  }

  @Test
  void aRegisterThatCannotTakeMoreStaysAsItIs() throws IOException {
    write("registers/phases.yaml", "{annen: {title: {nb: Annen, sv: Annan}, symbol: leaf}}\n");
    SortedMap<String, String> before = files();
    assertThat(adopt(offered("slik", "prikkavstemning"))).isEqualTo(1);
    assertThat(told.toString()).contains("registers/phases.yaml kan ikke få flere punkter");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsTakenOverTwiceKeepsItsFirstOrigin() throws IOException {
    adopt(offered("slik", "prikkavstemning"));
    write("programme.yaml", """
        title: {nb: Mellomledd, sv: Mellanled}
        languages: [nb, sv]
        lede: {nb: Et nytt program., sv: Ett nytt program.}
        owner: eier
        licence: {nb: Vår egen lisens, sv: Vår egen licens}
        share: [tool]
        """);
    Path site = folder.resolve("mellomledd");
    Build.run(Options.of(own, site), Progress.NONE);
    own = folder.resolve("tredje");
    newProgramme(own);
    assertThat(adopt(site.resolve("share/prikkavstemning.zip"))).as(told.toString()).isZero();
    assertThat(files().get("tools/prikkavstemning/tool.yaml")).contains("SLIK").doesNotContain("Mellomledd",
        "Vår egen lisens");
  }
}
