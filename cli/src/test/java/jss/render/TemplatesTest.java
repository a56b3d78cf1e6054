package jss.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplatesTest {
  private static final Texts TEXTS = Texts.of(Lang.NB, Map.of());

  record View(String name, Optional<String> missing, List<Integer> numbers, Colour colour, Html html,
      Map<String, String> map) {
    public String secret() {
      return "secret";
    }
  }

  enum Colour {
    SEA_GREEN
  }

  private static String render(String template) {
    var view = new View("<Å & Æ>", Optional.empty(), List.of(1000, 2), Colour.SEA_GREEN, new Html("<b>fet</b>"),
        Map.of("a", "b"));
    return new String(new Templates(Map.of("templates/x.ftlh", template)).render("x.ftlh", view, TEXTS),
        StandardCharsets.UTF_8);
  }

  @Test
  void text_is_escaped_and_markup_is_not() {
    assertThat(render("${name} ${html}")).isEqualTo("&lt;Å &amp; Æ&gt; <b>fet</b>");
  }

  @Test
  void text_of_every_plane_is_written_in_utf_8() {
    String text = "a é – “𝒜” 🙂 z";
    assertThat(render(text + "${'" + text + "'}")).isEqualTo(text + text);
  }

  @Test
  void plain_values_come_through_as_they_are() {
    assertThat(render("${missing!'-'} ${numbers[0]} ${numbers?size} ${colour} ${map.a}"))
        .isEqualTo("- 1000 2 sea-green b");
  }

  @Test
  void interface_texts_are_at_hand() {
    assertThat(render("${t('rule.number', 3)}")).isEqualTo("Regel 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${secret}", "${secret()}", "${name.class}", "${name?api}",
    "${'freemarker.template.utility.Execute'?new()}", "${colour.nothing}", "${map.nothing}"})
  void what_is_not_there_and_what_could_be_called_is_refused(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(TemplateFault.class)
        .hasMessageContaining("templates/x.ftlh");
  }
}
