package jss.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jss.content.Attachment;
import jss.content.Label;
import jss.content.LookFile;
import jss.font.Fonts;
import jss.picture.Drawn;
import jss.picture.Format;
import jss.render.Palette;
import jss.source.Source;
import jss.source.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LookTest {
  private static final Look PLAIN = Look.of(Palette.of(Optional.empty()));

  private static Attachment file(String name) {
    return new Attachment(name, Span.startOf(Source.of("look.yaml", "")));
  }

  private static LookFile saying(Optional<LookFile.Logo> logo, Optional<LookFile.Fonts> fonts) {
    return new LookFile(Optional.empty(), logo, Optional.empty(), Optional.empty(), fonts, Optional.empty());
  }

  @Test
  void aLogoIsKnownByWhatItIsAndNotByItsName() {
    var files = Map.of("merke", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
    var logo = new LookFile.Logo(file("merke"), Label.of("Merke"));
    Look look = PLAIN.with(saying(Optional.of(logo), Optional.empty()), read -> files.getOrDefault(read.name(), new byte[0]));
    assertThat(look.logo().orElseThrow().stocked()).isEqualTo("logo.svg");
  }

  @Test
  void aLogoKeepsNothingThatItsMakerWroteBesideThePicture() {
    byte[] told = Drawn.withChunk(Drawn.as("png", 4, 4), "tEXt", "Author\0Kari Nordmann");
    var logo = new LookFile.Logo(file("merke.png"), Label.of("Merke"));
    byte[] clean = PLAIN.with(saying(Optional.of(logo), Optional.empty()), _ -> told).logo().orElseThrow().file().get();
    assertThat(Format.of(clean)).contains(Format.PNG);
    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Kari");
  }

  @Test
  void sheetsAreSetInTheFontsOfALook() {
    byte[] own = Fonts.with("Ord. ");
    var fonts = new LookFile.Fonts(file("a.ttf"), file("b.ttf"), Optional.empty());
    Faces faces = PLAIN.with(saying(Optional.empty(), Optional.of(fonts)), _ -> own).faces();
    var printed = new Pressing(Map.of(), faces, Press.Bounds.USUAL).print("", "<p>Ord. <em>Ord.</em> <b>Ord.</b> æ</p>");
    assertThat(Pressing.text(printed)).isEqualTo("Ord. Ord. Ord.");
    assertThat(printed.missing()).containsExactly((int) 'æ');
  }

  @Test
  void aLogoIsToldByItsTextAndDrawn() {
    var pressing = Pressing.with("logo.svg", """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><path fill="#fedcba" d="M0 0h80v20H0z"/></svg>""");
    var printed = pressing.print("", "<p>Ord.</p><img src='stock:logo.svg' alt='Regionens merke'/>");
    assertThat(Pressing.contents(printed).said()).contains("0.99607843", "Regionens merke");
  }
}
