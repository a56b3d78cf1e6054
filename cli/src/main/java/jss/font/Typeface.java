package jss.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a trial of a TrueType font showed.
 *
 * @param mayBeEmbedded whether its maker lets a PDF hold those of its signs that are used
 * @param lacking code points that it has no sign for, or an empty one
 */
public record Typeface(boolean mayBeEmbedded, List<Integer> lacking) {
  /** Bits of {@code fsType} (OpenType 1.9, table OS/2). */
  private static final int USE = 0xF;

  private static final int RESTRICTED = 0x2;
  private static final int NO_SUBSETTING = 0x100;
  private static final int BITMAPS_ONLY = 0x200;

  private static final int MOST_EMS = 4;
  private static final int MOST_EMS_WIDE = 10;

  /** What a PDF needs of a font (ISO 32000-1, 9.9, table 126). */
  private static final List<String> EMBEDDED =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  public Typeface {
    lacking = List.copyOf(lacking);
  }

  /** Sets letters and embeds them as a PDF would; empty when the file is no TrueType font or a broken one. */
  public static Optional<Typeface> tried(byte[] file, String letters) {
    try (TrueTypeFont font = parse(file)) {
      if (!hasSizes(font)) return Optional.empty();
      CmapLookup signs = font.getUnicodeCmapLookup(true);
      var subset = new TTFSubsetter(font, EMBEDDED);
      letters.codePoints().forEach(subset::add);
      subset.writeToStream(new ByteArrayOutputStream());
      return Optional.of(new Typeface(mayBeEmbedded(font),
          letters.codePoints().filter(letter -> isEmpty(font, signs.getGlyphId(letter), letter)).boxed().toList()));
    } catch (IOException | RuntimeException e) { // a broken font breaks its reader in any way
      return Optional.empty();
    }
  }

  /** Whether lines and letters set with it have a height that is anything like their size (OpenType 1.9, tables head, hhea). */
  private static boolean hasSizes(TrueTypeFont font) throws IOException {
    int em = font.getHeader().getUnitsPerEm();
    int above = font.getHorizontalHeader().getAscender();
    int below = font.getHorizontalHeader().getDescender();
    return em >= 16 && em <= 16_384 && above > 0 && below <= 0 && above - below <= MOST_EMS * em
        && font.getHorizontalHeader().getAdvanceWidthMax() <= MOST_EMS_WIDE * em;
  }

  private static boolean isEmpty(TrueTypeFont font, int sign, int letter) {
    if (sign == 0) return true;
    if (Character.isSpaceChar(letter)) return false;
    try {
      GlyphData drawn = font.getGlyph().getGlyph(sign);
      return drawn == null || drawn.getPath().getBounds2D().isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
    if (font.getOS2Windows() == null) return true;
    int allowed = font.getOS2Windows().getFsType();
    return (allowed & USE) != RESTRICTED && (allowed & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
  }

  /** Tells which code points a font has signs for; empty when the file is no TrueType font. */
  public static Optional<IntPredicate> signs(byte[] file) {
    try (TrueTypeFont font = parse(file)) {
      CmapLookup signs = font.getUnicodeCmapLookup(true);
      return Optional.of(point -> signs.getGlyphId(point) != 0);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }
}
