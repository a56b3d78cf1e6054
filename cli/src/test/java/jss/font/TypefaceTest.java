package jss.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypefaceTest {
  private static final String LETTERS = "Blåbærsyltetøy — 1½ dl";

  @Test
  void theFontThatJssBringsAlongHasAllLetters() {
    assertThat(Typeface.tried(Fonts.inter(), LETTERS)).hasValueSatisfying(tried -> {
      assertThat(tried.mayBeEmbedded()).isTrue();
      assertThat(tried.lacking()).isEmpty();
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2, 0x100, 0x200, 0x302})
  void aFontThatMayNotBeEmbeddedInPartIsTold(int fsType) {
    assertThat(Typeface.tried(Fonts.allowing(fsType), LETTERS).orElseThrow().mayBeEmbedded()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0, 0x4, 0x8})
  void aFontForPrintOrEditingMayBeEmbedded(int fsType) {
    assertThat(Typeface.tried(Fonts.allowing(fsType), LETTERS).orElseThrow().mayBeEmbedded()).isTrue();
  }

  @Test
  void lettersThatAreNotThereAreTold() {
    assertThat(Typeface.tried(Fonts.with("abc å"), "aåøb ").orElseThrow().lacking())
        .containsExactly((int) 'ø');
  }

  @Test
  void whatIsNoFontIsNone() {
    assertThat(Typeface.tried(new byte[0], LETTERS)).isEmpty();
    assertThat(Typeface.tried("Dette er ikke en skrift.".getBytes(StandardCharsets.UTF_8), LETTERS)).isEmpty();
    assertThat(Typeface.tried("wOF2".getBytes(StandardCharsets.UTF_8), LETTERS)).isEmpty();
    assertThat(Typeface.tried("OTTO".getBytes(StandardCharsets.UTF_8), LETTERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 60_000, 300_000})
  void aFontThatIsCutShortIsNone(int length) {
    assertThat(Typeface.tried(Arrays.copyOf(Fonts.inter(), length), LETTERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "hhea", "maxp", "cmap"})
  void aFontWithATableOfNonsenseIsNoneOrLacksLetters(String table) {
    byte[] font = Fonts.inter();
    int at = Fonts.table(font, table);
    ByteBuffer.wrap(font, at, 32).put(new byte[32]);
    assertThat(Typeface.tried(font, LETTERS).filter(tried -> tried.lacking().isEmpty())).isEmpty();
  }
}
