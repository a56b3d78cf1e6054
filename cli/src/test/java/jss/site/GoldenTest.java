package jss.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of the small programme; {@code -Dgolden.refresh=true} writes them anew, to be reviewed like code. */
class GoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "nb/index.html", "nb/verktoy/kart-over-kysten.html", "sv/traffar/en-dag-vid-havet.html", "nb/prosess/index.html",
    "sv/avsiktsforklaring/avsiktsforklaringen.html", "nb/om/index.html"})
  void the_page_is_as_it_was_reviewed(String path) {
    Small.golden(path, new Small().page(path));
  }
}
