package jss.site;

import java.nio.charset.StandardCharsets;
import jss.picture.Drawn;
import jss.picture.Format;
import jss.picture.Picture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTest {
  private final SmallSite small = new SmallSite();

  @Test
  void onlyWhatIsReferredToIsPublished() {
    small.page("om", "Les [planen](plan.pdf#page=2). ![Et kart](kart.png)");
    for (String file : new String[]{"plan.pdf", "kart.png", "utkast.pdf", "privat.jpg"})
      small.file("pages/om/" + file, file.endsWith("png") ? Drawn.as("png", 40, 30) : new byte[]{1});
    assertThat(small.paths()).filteredOn(path -> path.startsWith("files/"))
        .containsExactly("files/pages/om/kart.png", "files/pages/om/plan.pdf");
  }

  @Test
  void aPictureIsPublishedWithoutItsPlaceAndShownInItsSize() {
    small.page("om", "![Et kart](kart.jpg)");
    small.file("pages/om/kart.jpg", Drawn.withSegment(Drawn.as("jpeg", 40, 30), 0xE1, Drawn.exif(6)));
    assertThat(small.text("nb/om/om.html"))
        .contains("<img src=\"../../files/pages/om/kart.jpg\" alt=\"Et kart\" width=\"30\" height=\"40\"")
        .doesNotContain("srcset");
    assertThat(new String(small.bytes("files/pages/om/kart.jpg"), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
  }

  @Test
  void aWidePictureIsPublishedInWidthsThatFit() {
    small.page("om", "![Et kart](kart.jpg)").file("pages/om/kart.jpg", Drawn.as("jpeg", 2000, 100));
    assertThat(small.text("nb/om/om.html"))
        .contains("<img src=\"../../files/1600/pages/om/kart.jpg\" alt=\"Et kart\" width=\"1600\" height=\"80\"")
        .contains(
            "srcset=\"../../files/1600/pages/om/kart.jpg 1600w, ../../files/800/pages/om/kart.jpg 800w\" sizes=\"");
    assertThat(small.paths()).filteredOn(path -> path.startsWith("files/"))
        .containsExactly("files/1600/pages/om/kart.jpg", "files/800/pages/om/kart.jpg");
    assertThat(Picture.read(small.bytes("files/800/pages/om/kart.jpg"))).contains(new Picture(Format.JPEG, 800, 40));
    assertThat(small.bytes("files/800/pages/om/kart.jpg")).isEqualTo(small.bytes("files/800/pages/om/kart.jpg"));
  }

  @Test
  void aWidePictureThatIsLinkedToIsThereInFullToo() {
    small.page("om", "[![Et kart](kart.png)](kart.png)").file("pages/om/kart.png", Drawn.as("png", 2000, 100));
    assertThat(small.paths()).contains("files/pages/om/kart.png", "files/1600/pages/om/kart.png");
  }

  @Test
  void aDrawingIsPublishedAsItIsWhenItIsSafe() {
    byte[] drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>".getBytes(StandardCharsets.UTF_8);
    small.page("om", "![Et kart](kart.svg) ![Felle](felle.svg)").file("pages/om/kart.svg", drawing);
    small.file("pages/om/felle.svg", "<svg width='4' height='3'><script/></svg>".getBytes(StandardCharsets.UTF_8));
    assertThat(small.bytes("files/pages/om/kart.svg")).isEqualTo(drawing);
    assertThat(small.paths()).doesNotContain("files/pages/om/felle.svg");
    assertThat(small.text("nb/om/om.html")).contains("kart.svg\" alt=\"Et kart\" width=\"40\" height=\"30\"");
  }

  @Test
  void newsShowsItsPicture() {
    small.write("news/ny/news.yaml", "type: news\ndate: 2020-06-11\npicture: bilde.png\n").words("news/ny",
        "title: Ny\nalt: En bro\n", "");
    small.file("news/ny/bilde.png", Drawn.as("png", 40, 30)).at("https://sammen.example");
    assertThat(small.text("nb/aktuelt/ny.html")).contains("../../files/news/ny/bilde.png\" alt=\"En bro\" width=\"40\"")
        .contains("\"image\":\"https://sammen.example/files/news/ny/bilde.png\"");
  }
}
