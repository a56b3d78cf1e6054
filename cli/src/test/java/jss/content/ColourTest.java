package jss.content;

import jss.source.Source;
import jss.source.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColourTest {
  private static final Span NOWHERE = Span.startOf(Source.of("programme.yaml", ""));

  /** The figures are those that WCAG 2.2's formula gives, known from many checkers. */
  @Test
  void counts_contrast_as_wcag_does() {
    assertThat(colour("#000000").contrast(1)).isCloseTo(21, within(0.001));
    assertThat(colour("#767676").contrast(1)).isCloseTo(4.54, within(0.005));
    assertThat(colour("#ffffff").contrast(1)).isCloseTo(1, within(0.001));
  }

  @Test
  void refuses_what_is_no_colour() {
    assertThat(Colour.parse("blue", NOWHERE)).isEmpty();
    assertThat(Colour.parse("#fff", NOWHERE)).isEmpty();
  }

  private static Colour colour(String written) {
    return Colour.parse(written, NOWHERE).orElseThrow();
  }
}
