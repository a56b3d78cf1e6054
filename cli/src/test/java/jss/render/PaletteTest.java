package jss.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTest {
  @Test
  void text_and_lines_of_every_phase_can_be_read_in_light_and_dark() {
    Palette.of(Optional.empty()).hues().forEach((name, hue) -> readable(name, hue));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff", "#ffff00", "#ff0000", "#7f7f7f", "#00e0ff", "#0f5257"})
  void any_accent_becomes_colours_that_can_be_read(String accent) {
    readable(accent, Rgb.of(accent));
  }

  private static void readable(String name, Rgb hue) {
    for (Map<String, Rgb> tokens : List.of(Palette.light(hue), Palette.dark(hue))) {
      for (String ground : List.of("background-default", "background-tinted", "surface-default", "surface-tinted",
          "surface-hover")) {
        contrast(name, tokens, "text-subtle", ground, 4.5);
        contrast(name, tokens, "text-default", ground, 4.5);
      }
      for (String ground : List.of("background-default", "background-tinted", "surface-default", "surface-tinted"))
        contrast(name, tokens, "border-default", ground, 3);
      contrast(name, tokens, "base-contrast-default", "base-default", 4.5);
      contrast(name, tokens, "base-default", "background-default", 3);
    }
  }

  private static void contrast(String name, Map<String, Rgb> tokens, String text, String ground, double least) {
    Rgb on = Optional.ofNullable(tokens.get(ground)).orElseThrow();
    assertThat(Optional.ofNullable(tokens.get(text)).orElseThrow().contrast(on))
        .as(name + ": " + text + " on " + ground).isGreaterThanOrEqualTo(least);
  }

  @Test
  void contrast_is_what_wcag_says() {
    assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isEqualTo(21.0);
    assertThat(Rgb.of("#767676").contrast(Rgb.WHITE)).isBetween(4.5, 4.6);
  }
}
