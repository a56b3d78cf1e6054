package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TranslateExchangeTest {
  private static final Path BASE = Path.of("src/test/resources/jss/check/base");
  private static final String TOOL = "tools/tankekart/";
  @TempDir
  Path folder;
  private Path content = Path.of("");
  private Path sent = Path.of("");
  private String told = "";

  @BeforeEach
  void begin() throws IOException {
    content = folder.resolve("innhold");
    sent = folder.resolve("til-oversetter.xlf");
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
    var said = new StringWriter();
    String[] all =
        Stream.of(Stream.of("translate"), Stream.of(args), Stream.of("--content", content.toString(), "--ui", "nb"))
            .flatMap(part -> part).toArray(String[]::new);
    int code = Main.run(all, Map.of(), new PrintWriter(said), new PrintWriter(said), false);
    told = said.toString().replace("\r\n", "\n");
    return code;
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(content.resolve(path).resolveSibling(""));
    Files.writeString(content.resolve(path), text);
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path file : walk.filter(Files::isRegularFile).toList())
        files.put(content.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return files;
  }

  private void export(String... more) {
    String[] args = Stream.concat(Stream.of("export", "--lang", "sv", "--out", sent.toString(), "--force"),
        Stream.of(more)).toArray(String[]::new);
    assertThat(translate(args)).as(told).isZero();
  }

  /** What a translator does: other words in the file, and each of its texts called translated. */
  private void translator(String before, String after) throws IOException {
    String text = Files.readString(sent);
    assertThat(text).contains(before);
    Files.writeString(sent, text.replace(before, after));
  }

  private int take(String... more) {
    return translate(Stream.concat(Stream.of("import", sent.toString()), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void aFileThatComesBackAsItWasChangesNothing() throws IOException {
    export("--all");
    SortedMap<String, String> before = files();
    assertThat(take()).as(told).isZero();
    assertThat(told).contains("Det er ikke noe nytt å ta inn");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void wordsFromTheTranslatorAreTheOnlyThingThatChangesInTheFile() throws IOException {
    write(TOOL + "sv.md", """
        ---
        title:   'Tankekarta'   # behåll detta
        # en kommentar
        purpose: Få en överblick över ett ämne.
        steps: {tegn: Rita kartan, vis: Visa upp den}
        ---
        """);
    export("tankekart");
    translator("<target>Tankekarta</target>", "<target>Karta: 😀 &lt;b&gt; &amp; \"#1\" – å</target>");
    translator("<target>Visa upp den</target>", "<target>Visa, berätta, {fråga}</target>");
    assertThat(take("--dry-run")).isZero();
    assertThat(told).contains("{+Karta: 😀 <b> & \"#1\" – å+}");
    assertThat(take()).as(told).isZero();
    assertThat(files().get(TOOL + "sv.md")).isEqualTo("""
        ---
        title:   "Karta: 😀 <b> & \\"#1\\" – å"   # behåll detta
        # en kommentar
        purpose: Få en överblick över ett ämne.
        steps: {tegn: Rita kartan, vis: "Visa, berätta, {fråga}"}
        ---
        """);
    translate("status", "tankekart", "--format", "csv");
    assertThat(told).contains("title,current", "steps.vis.title,current", "purpose,untracked");
  }

  @Test
  void theFileOfALanguageIsMadeWhenItIsMissing() throws IOException {
    String body =
        "  \n\n    kode  med mellomrom\n\nSe [her](om) og `a < b` 😀 & <b>x</b>.\n\n\n- æ\n- ø\t\u0007\u000b\n\n```\nto\n\nlinjer\n```";
    for (String ends : new String[]{"\n", "\r\n"}) {
      write("pages/ny/page.yaml", "menu: true\n");
      write("pages/ny/nb.md",
          ("---\ntitle: Ny side\nsummary: \"Med: kolon\"\n---\n" + body + "\n").replace("\n", ends));
      Files.deleteIfExists(content.resolve("pages/ny/sv.md"));
      Files.deleteIfExists(content.resolve("pages/ny/translations.yaml"));
      export("ny");
      String text = Files.readString(sent);
      Files.writeString(sent, text.replaceAll("(?s)<source>(.*?)</source>", "<source>$1</source><target>$1</target>"));
      assertThat(take()).as(told).isZero();
      assertThat(files().get("pages/ny/sv.md")).isEqualTo(files().get("pages/ny/nb.md"));
      assertThat(translate("status", "ny", "--strict")).as(told).isZero();
    }
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsStay() throws IOException {
    String file =
        "\uFEFF---\r\ntitle: Tankekarta\r\npurpose: Få en överblick.\r\nsteps:\r\n  tegn: Rita\r\n  vis: Visa\r\n---\r\n";
    write(TOOL + "sv.md", file);
    export("tankekart");
    translator("<target>Rita</target>", "<target>Rita kartan</target>");
    assertThat(take()).as(told).isZero();
    assertThat(files().get(TOOL + "sv.md")).isEqualTo(file.replace("Rita", "Rita kartan"));
  }

  @Test
  void fieldsThatTheTranslationLacksComeWhereTheSourceHasThem() throws IOException {
    write(TOOL + "nb.md", """
        ---
        title: Tankekart
        purpose: Få oversikt.
        why: Det virker.
        steps:
          tegn: {title: Tegn kartet, output: Et kart}
          vis: Vis det fram
        tips: [Ta bilder., Bruk farger.]
        ---
        Brødtekst.
        """);
    write("registers/themes.yaml", """
        klima: {title: {nb: Klima}}   # kort
        miljo:
          title:
            nb: Miljø
        """);
    export("tankekart", "klima", "miljo");
    String text = Files.readString(sent);
    Files.writeString(sent,
        text.replaceAll("<source>([^<]*)</source>\\s*</segment>",
            "<source>$1</source><target>S: $1</target></segment>"));
    assertThat(take()).as(told).isZero();
    assertThat(files().get(TOOL + "sv.md")).isEqualTo("""
        ---
        title: Tankekarta
        purpose: Få en överblick över ett ämne.
        why: "S: Det virker."
        steps:
          tegn: {title: Rita kartan, output: "S: Et kart"}
          vis: Visa upp den
        tips:
          - "S: Ta bilder."
          - "S: Bruk farger."
        ---
        S: Brødtekst.
        """);
    assertThat(files().get("registers/themes.yaml")).isEqualTo("""
        klima: {title: {nb: Klima, sv: "S: Klima"}}   # kort
        miljo:
          title:
            nb: Miljø
            sv: "S: Miljø"
        """);
  }

  @Test
  void whatHasChangedHereInTheMeantimeIsLeftAndTold() throws IOException {
    export("tankekart");
    translator("<target>Tankekarta</target>", "<target>En karta</target>");
    translator("<target>Rita kartan</target>", "<target>Rita den</target>");
    translator("<target>Visa upp den</target>", "<target>Visa den</target>");
    String nb = Files.readString(content.resolve(TOOL + "nb.md"));
    write(TOOL + "nb.md", nb.replace("title: Tankekart", "title: Tankekartet"));
    String sv = Files.readString(content.resolve(TOOL + "sv.md"));
    write(TOOL + "sv.md", sv.replace("Rita kartan", "Måla kartan"));
    assertThat(take()).isOne();
    assertThat(told).contains("Kilden er endret", "sv.md  title", "i mellomtiden", "sv.md  steps.tegn.title");
    assertThat(files().get(TOOL + "sv.md")).isEqualTo(
        sv.replace("Rita kartan", "Måla kartan").replace("Visa upp den", "Visa den"));
  }

  @Test
  void aNewPageWithoutWhatItMustHaveIsNotMade() throws IOException {
    Files.delete(content.resolve(TOOL + "sv.md"));
    SortedMap<String, String> before = files();
    export("tankekart");
    translator("<source>Tankekart</source>", "<source>Tankekart</source><target>Tankekarta</target>");
    assertThat(take()).isOne();
    assertThat(told).contains("ikke oversatt", "sv.md  title");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDamagedOrHostileFileIsRefusedAndNothingIsWritten() throws IOException {
    export("--all");
    String sound = Files.readString(sent);
    SortedMap<String, String> before = files();
    refused(sound.substring(0, sound.length() / 2), "skadet");
    refused("", "skadet");
    refused("PK\u0003\u0004", "skadet");
    refused("<html/>", "ikke en XLIFF-fil");
    refused(sound.replace("version=\"2.1\"", "version=\"1.2\""), "versjon «1.2»");
    refused(sound.replace("document:2.0", "document:1.2"), "versjon");
    refused(sound.replace("trgLang=\"sv\"", "trgLang=\"fi\""), "«fi»");
    refused(sound.replace("srcLang=\"nb\"", "srcLang=\"sv\""), "passer ikke");
    refused(sound.replace("unit id=\"purpose\"", "unit id=\"formal\""), "formal");
    refused(sound.replace("file id=\"tools.tankekart\"", "file id=\"tools.annet\""), "tools.annet");
    refused(sound.replace("unit id=\"purpose\"", "unit id=\"title\""), "to ganger");
    refused(sound.replace("<source>Tankekart</source>", "<source>Tanke<b/>kart</source>"), "linje");
    refused(sound.replace("<xliff", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff")
        .replace("<target>Tankekarta</target>", "<target>&e;</target>"), "");
    refused(sound.replace("<xliff", "<!DOCTYPE xliff>\n<xliff"), "definisjoner");
    refused(sound.replace("<target>Tankekarta</target>", "<target>&udefinert;</target>"), "");
    assertThat(files()).isEqualTo(before);
  }

  private void refused(String text, String why) throws IOException {
    Files.writeString(sent, text);
    assertThat(take()).as(told).isOne();
    assertThat(told).contains("Ingenting er skrevet", why).doesNotContain("root:");
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Files.writeString(sent, "mitt");
    assertThat(translate("export", "--lang", "sv", "--out", sent.toString())).isEqualTo(2);
    assertThat(told).contains("--force");
    assertThat(Files.readString(sent)).isEqualTo("mitt");
  }

  @Test
  void reviewedWordsComeBackAsReviewed() throws IOException {
    export("om");
    translator("state=\"initial\" subState=\"jss:untracked\"", "state=\"final\"");
    assertThat(take()).as(told).isZero();
    translate("status", "om", "--format", "csv");
    assertThat(told).contains("title,reviewed", "body,reviewed");
  }
}
