package jss.load;

import java.nio.charset.StandardCharsets;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlReaderTest {
  @Test
  void norway_stays_a_country_and_no_stays_a_word() {
    Mapping node = read("land: NO\nsvar: no\npå: on\ntom: ~\n");
    assertThat(text(node, "land")).isEqualTo("NO");
    assertThat(text(node, "svar")).isEqualTo("no");
    assertThat(text(node, "på")).isEqualTo("on");
    assertThat(((Scalar) node.nearest("tom")).isEmpty()).isTrue();
  }

  @Test
  void remembers_where_values_stand_after_norwegian_letters_and_an_emoji() {
    Mapping node = read("{blåbær: 🫐 søt, neste: her}\n");
    Scalar next = (Scalar) node.nearest("neste");
    assertThat(next.span().text()).isEqualTo("her");
    assertThat(next.span().column()).isEqualTo(24);
  }

  @Test
  void remembers_where_values_stand_with_windows_line_ends_and_a_byte_order_mark() {
    byte[] bytes = "\uFEFFtitle: Æ\r\nsummary: «ø»\r\n".getBytes(StandardCharsets.UTF_8);
    Scalar summary = (Scalar) Reading.mapping(Source.decode("x.yaml", bytes)).nearest("summary");
    assertThat(summary.span().line()).isEqualTo(2);
    assertThat(summary.span().column()).isEqualTo(10);
    assertThat(summary.span().text()).isEqualTo("«ø»");
  }

  @Test
  void a_block_of_text_ends_where_its_words_end() {
    Mapping node = read("a: |\n  en\n  to\nb: 'tre'\n");
    assertThat(node.nearest("a").span().text()).isEqualTo("|\n  en\n  to");
    assertThat(text(node, "a")).isEqualTo("en\nto");
    assertThat(node.nearest("b").span().text()).isEqualTo("'tre'");
  }

  @Test
  void numbers_keep_the_way_they_were_written() {
    Mapping node = read("a: 007\nb: 1_000\nc: 1e3\nd: 0x1F\n");
    assertThat(text(node, "a")).isEqualTo("007");
    assertThat(text(node, "b")).isEqualTo("1_000");
    assertThat(text(node, "c")).isEqualTo("1e3");
    assertThat(text(node, "d")).isEqualTo("0x1F");
  }

  @Test
  void an_empty_file_is_an_empty_mapping() {
    assertThat(read("").members()).isEmpty();
    assertThat(read("# bare en kommentar\n").members()).isEmpty();
    assertThat(read("{}\n").members()).isEmpty();
  }

  @Test
  void a_part_of_a_file_has_the_places_of_the_whole() {
    Source source = Source.of("nb.md", "---\ntitle: Hei\n---\nTekst\n");
    var problems = new java.util.ArrayList<jss.problem.Problem>();
    Mapping node = YamlReader.read(source, 4, 15, problems::add).orElseThrow();
    assertThat(node.nearest("title").span().line()).isEqualTo(2);
    assertThat(node.nearest("title").span().text()).isEqualTo("Hei");
  }

  private static Mapping read(String yaml) {
    return Reading.mapping(Source.of("x.yaml", yaml));
  }

  private static String text(Mapping node, String key) {
    return ((Scalar) node.nearest(key)).text();
  }
}
