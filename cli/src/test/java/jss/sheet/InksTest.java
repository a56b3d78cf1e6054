package jss.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jss.render.Palette;
import jss.render.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever can be read in colour can be read in grey. */
class InksTest {
  /** WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA. */
  private static final double TEXT = 4.5;

  private static final double LINES = 3;

  /** Every hue of the usual palette, and colours from all over that a look may have. */
  static Stream<Rgb> hues() {
    Stream<Rgb> all = IntStream.range(0, 216)
        .mapToObj(i -> new Rgb(i / 36 * 51, i / 6 % 6 * 51, i % 6 * 51));
    return Stream.concat(Palette.of(Optional.empty()).hues().values().stream(),
        all.filter(hue -> hue.contrast(Rgb.WHITE) >= TEXT));
  }

  @ParameterizedTest
  @MethodSource("hues")
  void inksOfAHueCanBeReadInGreyOnEveryGround(Rgb hue) {
    Inks inks = Inks.of(new Palette(Map.of("accent", hue)), true);
    for (String ground : new String[]{"paper", "accent-background-tinted", "accent-surface-tinted",
        "accent-surface-hover", "accent-surface-active"}) {
      contrast(inks, "ink", ground, TEXT);
      contrast(inks, "accent-text-default", ground, TEXT);
    }
    for (String ground : new String[]{"paper", "accent-background-tinted", "accent-surface-tinted"}) {
      contrast(inks, "quiet", ground, TEXT);
      contrast(inks, "accent-text-subtle", ground, TEXT);
      contrast(inks, "accent-border-default", ground, LINES);
      contrast(inks, "accent-border-strong", ground, LINES);
    }
    contrast(inks, "accent-base-contrast-default", "accent-base-default", TEXT);
    contrast(inks, "accent-base-contrast-subtle", "accent-base-default", TEXT);
    contrast(inks, "rule", "paper", LINES);
  }

  @Test
  void greyInksAreGrey() {
    assertThat(Inks.of(Palette.of(Optional.empty()), true).inks().values())
        .allMatch(ink -> ink.red() == ink.green() && ink.green() == ink.blue());
  }

  private static void contrast(Inks inks, String text, String ground, double least) {
    assertThat(inks.of(text).contrast(inks.of(ground))).as(text + " on " + ground).isGreaterThanOrEqualTo(least);
  }
}
