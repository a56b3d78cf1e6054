package jss.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {
  /** One pixel, lossless, as encoders write it. */
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  @Test
  void theBytesTellHowLargeAPictureIs() {
    assertThat(Picture.read(Drawn.as("jpeg", 40, 30))).contains(new Picture(Format.JPEG, 40, 30));
    assertThat(Picture.read(Drawn.as("png", 40, 30))).contains(new Picture(Format.PNG, 40, 30));
    assertThat(Picture.read(Drawn.as("gif", 40, 30))).contains(new Picture(Format.GIF, 40, 30));
    assertThat(Picture.read(WEBP)).contains(new Picture(Format.WEBP, 1, 1));
    assertThat(Picture.read(svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120.4 60'/>")))
        .contains(new Picture(Format.SVG, 120, 60));
    assertThat(Picture.read(svg("<?xml version='1.0'?><svg width='12px' height='7'/>")))
        .contains(new Picture(Format.SVG, 12, 7));
  }

  @Test
  void theEndingOfTheNameDoesNotMakeAPicture() {
    assertThat(Picture.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(Picture.read(new byte[0])).isEmpty();
    assertThat(Picture.read(svg("<html/>"))).isEmpty();
    assertThat(Picture.read(svg("<svg width='100%'/>"))).isEmpty();
    assertThat(Picture.withoutMetadata(new byte[]{1, 2})).containsExactly(1, 2);
  }

  @Test
  void whereAPhotographWasTakenIsTakenOut() {
    byte[] plain = Drawn.as("jpeg", 40, 30);
    byte[] told = Drawn.withSegment(plain, 0xED, latin("Photoshop 3.0\0 Kari Nordmann"));
    told = Drawn.withSegment(told, 0xFE, latin("taken by Kari"));
    told = Drawn.withSegment(told, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Kari"));
    told = Drawn.withSegment(told, 0xE2, latin("MPF\0Kari"));
    told = Drawn.withSegment(told, 0xE1, Drawn.exif(1));
    told = joined(told, latin("after the end: Kari"));

    assertThat(Picture.withoutMetadata(told)).isEqualTo(plain);
  }

  @Test
  void aTurnedPhotographStaysTurnedAndItsColoursStay() {
    byte[] told = Drawn.withSegment(Drawn.as("jpeg", 40, 30), 0xE2, latin("ICC_PROFILE\0\1\1profile"));
    told = Drawn.withSegment(told, 0xE1, Drawn.exif(6));

    byte[] clean = Picture.withoutMetadata(told);
    assertThat(Picture.read(clean)).contains(new Picture(Format.JPEG, 30, 40));
    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).contains("ICC_PROFILE").doesNotContain("GPS");
    assertThat(Picture.withoutMetadata(clean)).isEqualTo(clean);
    assertThat(Drawn.read(clean).getRGB(30, 20)).isEqualTo(Drawn.read(told).getRGB(30, 20));
  }

  @Test
  void whatAPngTellsInWordsIsTakenOut() {
    byte[] plain = Drawn.as("png", 40, 30);
    byte[] told = Drawn.withChunk(plain, "tEXt", "Author\0Kari");
    told = Drawn.withChunk(told, "eXIf", "MM\0*GPS");
    told = Drawn.withChunk(told, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0Kari");

    assertThat(Picture.withoutMetadata(told)).isEqualTo(plain);
    byte[] grey = Drawn.withChunk(plain, "gAMA", "\0\0\u00b1\u008f");
    assertThat(Picture.withoutMetadata(grey)).isEqualTo(grey);
  }

  @Test
  void whatAGifOrWebpTellsInWordsIsTakenOut() {
    byte[] gif = Drawn.as("gif", 40, 30);
    byte[] plain = Picture.withoutMetadata(gif);
    byte[] told = joined(joined(Arrays.copyOf(plain, header(plain)), latin("!\u00fe\4Kari\0")),
        Arrays.copyOfRange(plain, header(plain), plain.length));
    assertThat(Picture.withoutMetadata(told)).isEqualTo(plain);
    assertThat(Drawn.read(plain).getRGB(30, 20)).isEqualTo(Drawn.read(gif).getRGB(30, 20));

    byte[] webp = joined(WEBP, latin("EXIF\4\0\0\0Kari"));
    assertThat(Picture.withoutMetadata(webp)).isEqualTo(WEBP);
  }

  @Test
  void aDrawingThatRunsOrFetchesIsNotSafe() {
    assertThat(danger("<svg><script>alert(1)</script></svg>")).contains("<script>");
    assertThat(danger("<svg onload='x()'/>")).contains("onload");
    assertThat(danger("<svg><foreignObject/></svg>")).contains("<foreignObject>");
    assertThat(danger("<svg><a xmlns:x='http://www.w3.org/1999/xlink' x:href=' javascript:x()'/></svg>"))
        .contains("href");
    assertThat(danger("<svg><image href='https://example.org/p.png'/></svg>")).contains("href");
    assertThat(danger("<svg><use href='other.svg#a'/></svg>")).contains("href");
    assertThat(danger("<svg><style>@import 'x.css';</style></svg>")).contains("<style>");
    assertThat(danger("<svg><path fill='u\\72l(https://example.org)'/></svg>")).contains("fill");
    assertThat(danger("<svg><path style='fill:url( \"https://example.org#a\")'/></svg>")).contains("style");
    assertThat(danger("<svg><set attributeName='xlink:href' to='javascript:x()'/></svg>")).contains("attributeName");
    assertThat(danger("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")).contains("<!DOCTYPE>");
    assertThat(danger("<?xml-stylesheet href='x.css'?><svg/>")).contains("<?xml-stylesheet?>");
    assertThat(danger("<svg><g></svg>")).isPresent();
  }

  @Test
  void aStyleIsReadAsAWholeWhateverIsPutInBetween() {
    assertThat(danger("<svg><style>@im<!-- -->port 'x.css';</style></svg>")).contains("<style>");
    assertThat(danger("<svg><style><g/>@import 'x.css';</style></svg>")).contains("<style>");
    assertThat(danger("<svg><style>g{fill:u</style><style>rl(#g)}</style></svg>")).isEmpty();
    assertThat(danger("<svg><style>g{fill:image-set('x.png' 1x)}</style></svg>")).contains("<style>");
  }

  @Test
  void whatIsMoreThanLinesAndSurfacesIsNamed() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>";
    assertThat(Svg.beyondShapes(svg(svg.formatted("<g><path/><rect/></g><sodipodi xmlns='inkscape'/>")))).isEmpty();
    for (String part : List.of("text", "image", "use", "filter", "svgx", "animate"))
      assertThat(Svg.beyondShapes(svg(svg.formatted("<g><" + part + "/></g>")))).contains("<" + part + ">");
  }

  @Test
  void anOrdinaryDrawingIsSafe() {
    assertThat(danger("""
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Æ &amp; Å</title>
        <style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><a href="#g"><use href="#g"/></a>
        <image href="data:image/png;base64,AAAA"/><rect class="a" fill="url(#g)" style="stroke:#fff"/></svg>
        """)).isEmpty();
  }

  private static Optional<String> danger(String svg) {
    return Svg.danger(svg(svg));
  }

  private static int header(byte[] gif) {
    return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
  }

  private static byte[] svg(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
