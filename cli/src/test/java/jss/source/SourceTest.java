package jss.source;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTest {
  @Test
  void counts_lines_and_columns_from_one_and_characters_as_people_do() {
    Source source = Source.of("x.md", "æøå\n🙂 hei\n");
    int hei = source.text().indexOf("hei");
    assertThat(source.line(hei)).isEqualTo(2);
    assertThat(source.column(hei)).isEqualTo(3);
    assertThat(source.index(2, 3)).isEqualTo(hei);
  }

  @Test
  void a_line_is_shown_without_its_windows_end() {
    assertThat(Source.of("x.md", "en\r\nto\r\n").lineText(1)).isEqualTo("en");
    assertThat(Source.of("x.md", "en\r\nto").lineText(2)).isEqualTo("to");
  }

  @Test
  void tells_where_bytes_stop_being_utf_8() {
    Source source = Source.decode("x.md", "Gode råd".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(source.malformedAt()).isEqualTo(6);
    assertThat(source.text()).isEqualTo("Gode råd");
  }

  @Test
  void the_end_of_the_text_is_a_place() {
    Source source = Source.of("x.md", "a\n");
    assertThat(source.line(2)).isEqualTo(2);
    assertThat(source.column(2)).isEqualTo(1);
    assertThat(source.index(9, 9)).isEqualTo(2);
  }
}
