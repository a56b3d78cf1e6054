package jss;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jss.content.Lang;
import jss.font.Fonts;
import jss.picture.Drawn;
import jss.problem.Problem;
import jss.render.Rgb;
import jss.sheet.Faces;
import jss.sheet.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DressedLookTest {
  private static final String SOUND = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><path d="M0 0h9v9z"/></svg>""";

  @TempDir
  private Path content;
  @TempDir
  private Path beside;

  @BeforeEach
  void programme() throws IOException {
    write(content, "programme.yaml", """
        title: {nb: Sammen om stedet, sv: Tillsammans om platsen}
        languages: [nb, sv]
        lede: {nb: Et lite program., sv: Ett litet program.}
        owner: kommunen
        look: {accent: "#0f5257", logo: merke.svg}
        """);
    write(content, "registers/organisations.yaml", "kommunen:\n  title: {nb: Kommunen, sv: Kommunen}\n");
    write(content, "merke.svg", SOUND);
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private DressedLook dressed(Optional<Path> file) throws IOException {
    Workspace workspace = Workspace.read(content, false);
    return DressedLook.read(workspace, workspace.programme().orElseThrow(), file);
  }

  private DressedLook with(String look) throws IOException {
    return dressed(Optional.of(Files.writeString(beside.resolve("look.yaml"), look)));
  }

  private List<String> problems(String look) throws IOException {
    DressedLook dressed = with(look);
    assertThat(dressed.look()).isEmpty();
    return dressed.problems().stream().map(Problem::name).toList();
  }

  private List<String> problemsOfLogo(byte[] logo) throws IOException {
    Files.write(beside.resolve("logo"), logo);
    return problems("logo: {file: logo, alt: Eksempel}");
  }

  @Test
  void withoutAFileTheProgrammesOwnLookIsTaken() throws IOException {
    Look look = dressed(Optional.empty()).look().orElseThrow();
    assertThat(look.name()).isEmpty();
    assertThat(look.palette().hues()).containsEntry("accent", Rgb.of("#0f5257"));
    assertThat(look.logo().orElseThrow().alt().in(Lang.SV)).isEqualTo("Tillsammans om platsen");
  }

  @Test
  void whatAFileSaysIsPutInPlaceOfWhatTheProgrammeSays() throws IOException {
    Files.write(beside.resolve("A.ttf"), Fonts.inter());
    Files.write(beside.resolve("B.ttf"), Fonts.inter());
    Files.write(beside.resolve("logo.png"), Drawn.as("png", 80, 20));
    Look look = with("""
        name: {nb: Regionen, sv: Regionen}
        logo: {file: logo.png, alt: Regionens vapen}
        accent: "#7a1f3d"
        colours: {lens: "#004488"}
        fonts: {regular: A.ttf, bold: B.ttf}
        footer: {nb: På vegne av oss, sv: På uppdrag av oss}
        """).look().orElseThrow();
    assertThat(look.name().orElseThrow().in(Lang.NB)).isEqualTo("Regionen");
    assertThat(look.logo().orElseThrow().isSvg()).isFalse();
    assertThat(look.palette().hues()).containsEntry("accent", Rgb.of("#7a1f3d"))
        .containsEntry("lens", Rgb.of("#004488")).containsEntry("leaf", Rgb.of("#3c7a3f"));
    assertThat(look.faces().italic().get()).isEqualTo(Fonts.inter());
    assertThat(look.footer().orElseThrow().in(Lang.SV)).isEqualTo("På uppdrag av oss");
  }

  @Test
  void whatAFileDoesNotSayStaysAsTheProgrammeHasIt() throws IOException {
    Look look = with("name: Eksempel rådgivning").look().orElseThrow();
    assertThat(look.palette().hues()).containsEntry("accent", Rgb.of("#0f5257"));
    assertThat(look.logo()).isPresent();
    assertThat(look.faces()).isEqualTo(Faces.INTER);
  }

  @Test
  void aTextThatLacksALanguageOfTheProgrammeIsToldAndOneMoreDoesNoHarm() throws IOException {
    assertThat(problems("name: {nb: Regionen}")).containsExactly("text-missing");
    assertThat(with("name: {nb: Regionen, sv: Regionen, fi: Alue}").look()).isPresent();
  }

  @Test
  void coloursThatCannotBeReadAreToldEachAtItsPlace() throws IOException {
    assertThat(problems("accent: \"#ffd700\"\ncolours: {spark: \"#fff000\"}\n"))
        .containsExactly("contrast-low", "contrast-low");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "<svg><script>alert(1)</script></svg>",
          "<svg onload='x()'/>",
          "<svg><foreignObject/></svg>",
          "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='file:///etc/passwd'/></svg>",
          "<svg><image href='http://127.0.0.1/x.png'/></svg>",
          "<svg><style>@import url(http://127.0.0.1/x.css)</style></svg>",
          "<svg><path style='fill:url(file:///etc/passwd)'/></svg>",
          "<svg><svg><use href='http://127.0.0.1/x.svg#a'/></svg></svg>",
          "<?xml-stylesheet href='x.css'?><svg/>",
          "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>",
          "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><svg>&c;</svg>"})
  void aDrawingThatRunsOrFetchesIsRefused(String logo) throws IOException {
    assertThat(problemsOfLogo(logo.getBytes(StandardCharsets.UTF_8))).containsExactly("svg-refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<text>A</text>", "<image href='data:image/png;base64,AAAA'/>", "<use href='#a'/>", "<filter/>"})
  void aDrawingOfMoreThanLinesAndSurfacesIsRefused(String part) throws IOException {
    String logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + part + "</svg>";
    assertThat(problemsOfLogo(logo.getBytes(StandardCharsets.UTF_8))).containsExactly("logo-drawing");
  }

  @Test
  void aPictureTooLargeIsRefusedByItsHeaderAlone() throws IOException {
    byte[] bomb = Drawn.as("png", 1, 1);
    ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);
    assertThat(problemsOfLogo(bomb)).containsExactly("picture-too-large");
    assertThat(problemsOfLogo(new byte[2_000_001])).containsExactly("picture-too-large");
  }

  @Test
  void aPictureThatIsCutShortOrOfAnotherKindIsRefused() throws IOException {
    assertThat(problemsOfLogo(java.util.Arrays.copyOf(Drawn.as("png", 80, 80), 60))).containsExactly("logo-format");
    assertThat(problemsOfLogo(Drawn.as("jpg", 80, 80))).containsExactly("logo-format");
    assertThat(problemsOfLogo("<svg/>".getBytes(StandardCharsets.UTF_8))).containsExactly("logo-format");
  }

  @Test
  void aFontThatIsNoneOrMuchTooLargeIsRefused() throws IOException {
    Files.writeString(beside.resolve("A.ttf"), "file:///etc/passwd");
    Files.write(beside.resolve("B.ttf"), new byte[5_000_001]);
    assertThat(problems("fonts: {regular: A.ttf, bold: B.ttf}")).containsExactly("font-format", "font-format");
  }

  @Test
  void boldCannotBeLeftOut() throws IOException {
    Files.write(beside.resolve("A.ttf"), Fonts.inter());
    assertThat(problems("fonts: {regular: A.ttf}")).containsExactly("missing-field");
  }

  @Test
  void aFileOutsideItsFolderIsRefused() throws IOException {
    assertThat(problems("logo: {file: ../merke.svg, alt: Merke}")).containsExactly("file-outside");
    assertThat(problems("logo: {file: /etc/passwd, alt: Merke}")).containsExactly("file-outside");
    assertThat(problems("logo: {file: ingen.svg, alt: Merke}")).containsExactly("attachment-missing");
  }
}
