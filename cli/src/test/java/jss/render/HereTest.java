package jss.render;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HereTest {
  @ParameterizedTest
  @CsvSource({
    "nb/verktoy/a.html, nb/verktoy/b.html,   b.html",
    "nb/verktoy/a.html, nb/regler/b.html,    ../regler/b.html",
    "nb/verktoy/a.html, sv/verktyg/b.html,   ../../sv/verktyg/b.html",
    "nb/index.html,     assets/site.css,     ../assets/site.css",
    "index.html,        nb/index.html,       nb/index.html",
    "nb/verktoy/a.html, nb/verktoy/index.html#ide, index.html#ide",
    "nb/a.html,         nb/verktoy/b.html,   verktoy/b.html",
    "nb/a.html,         files/x/et bilde.jpg, ../files/x/et%20bilde.jpg",
    "nb/a.html,         files/x/blå.pdf,     ../files/x/bl%C3%A5.pdf"})
  void links_are_relative_so_that_the_site_can_lie_anywhere(String page, String target, String link) {
    assertThat(new Here(page).to(target)).isEqualTo(link);
  }

  @Test
  void a_page_that_is_shown_at_any_address_has_links_from_the_root() {
    assertThat(new Here("nb/404.html", Optional.of("/kyst/")).to("nb/index.html")).isEqualTo("/kyst/nb/index.html");
  }
}
