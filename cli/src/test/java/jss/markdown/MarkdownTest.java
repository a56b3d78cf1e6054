package jss.markdown;

import jss.content.Body;
import jss.source.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
  private static final String FRONT = "---\ntitle: Å\n---\n";

  private static Body read(String markdown) {
    return Markdown.read(Source.of("nb.md", FRONT + markdown), FRONT.length());
  }

  @Test
  void leaves_places_open_for_addresses_pictures_and_heading_ids() {
    assertThat(read("## Én\n\nSe [verktøyet](interessentanalyse).\n\n![Et kart](kart.png)\n").pieces())
        .containsExactly(
            new Body.Html("<h2 id=\""),
            new Body.HeadingId(0),
            new Body.Html("\">Én</h2>\n<p>Se <a href=\""),
            new Body.Href("interessentanalyse"),
            new Body.Html("\">verktøyet</a>.</p>\n<p>"),
            new Body.Img("kart.png", "Et kart"),
            new Body.Html("</p>\n"));
  }

  @Test
  void an_address_is_kept_as_the_author_meant_it() {
    assertThat(read("[a](https://x.no/?a=1&b=2)").links()).extracting(Body.Link::destination)
        .containsExactly("https://x.no/?a=1&b=2");
    assertThat(read("[a](https://x.no/?a=1&b=2)").pieces()).contains(new Body.Href("https://x.no/?a=1&b=2"));
  }

  @Test
  void raw_html_is_shown_and_not_obeyed() {
    Body body = read("Hei <script>alert(1)</script>\n");
    assertThat(body.pieces().toString()).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(body.rawHtml()).first().satisfies(span -> assertThat(span.text()).isEqualTo("<script>"));
  }

  @Test
  void places_are_those_of_the_whole_file() {
    Body body = read("Æ 🙂 [lenke](x)\n");
    assertThat(body.links().getFirst().at().text()).isEqualTo("[lenke](x)");
    assertThat(body.links().getFirst().at().line()).isEqualTo(4);
    assertThat(body.links().getFirst().at().column()).isEqualTo(5);
  }

  @Test
  void table_heads_have_a_scope_and_no_obsolete_attributes() {
    String html = read("| a | b |\n|---|--:|\n| 1 | 2 |\n").pieces().toString();
    assertThat(html).contains("<th scope=\"col\">a</th>").contains("class=\"align-right\"").doesNotContain("align=\"");
  }

  @Test
  void notes_the_shape_for_comparing_languages() {
    assertThat(read("## A\n\n- x\n- y\n\n1. z\n").shape().blocks()).extracting(Body.Block::name).containsExactly("h2",
        "list:2", "numbered:1");
  }

  @Test
  void no_text_is_no_body() {
    assertThat(read("  \n\n")).isEqualTo(Body.EMPTY);
  }
}
