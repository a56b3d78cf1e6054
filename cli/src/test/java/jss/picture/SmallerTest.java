package jss.picture;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallerTest {
  @Test
  void aLargePictureIsScaledToTheWidthAsked() {
    byte[] smaller = Smaller.of(Drawn.as("jpeg", 400, 300), 100).orElseThrow();

    assertThat(Picture.read(smaller)).contains(new Picture(Format.JPEG, 100, 75));
    assertThat(Smaller.of(Drawn.as("jpeg", 400, 300), 100).orElseThrow()).isEqualTo(smaller);
    assertThat(Picture.read(Smaller.of(Drawn.as("png", 400, 300), 100).orElseThrow()))
        .contains(new Picture(Format.PNG, 100, 75));
  }

  @Test
  void aTurnedPhotographIsTurnedForGood() {
    byte[] turned = Drawn.withSegment(Drawn.as("jpeg", 400, 300), 0xE1, Drawn.exif(6));

    byte[] smaller = Smaller.of(turned, 150).orElseThrow();
    assertThat(Picture.read(smaller)).contains(new Picture(Format.JPEG, 150, 200));
    assertThat(Drawn.read(smaller).getRGB(140, 10) & 0xFF).as("blue, now in the upper right corner").isGreaterThan(200);
    assertThat(new String(smaller, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void whatCannotBeReadIsNotScaled() {
    assertThat(Smaller.of(new byte[]{(byte) 0xFF, (byte) 0xD8, 0, 0}, 100)).isEmpty();
  }
}
