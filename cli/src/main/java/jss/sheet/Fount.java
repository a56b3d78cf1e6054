package jss.sheet;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of a sheet, read and ready for one document at a time, as reading them costs a sixth of a sheet's time. */
record Fount(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont italic) {
  private static final Comparator<Integer> WRITTEN =
      Comparator.comparing(Fount::isOrdinary).reversed().thenComparing(Comparator.naturalOrder());

  /** Latin letters and general punctuation (U+2010 to U+205E), as running text has them. */
  private static boolean isOrdinary(int letter) {
    return letter < 0x0180 || (letter >= 0x2010 && letter < 0x205F);
  }

  static Fount of(Faces faces) {
    return new Fount(read(faces.regular().get()), read(faces.bold().get()), read(faces.italic().get()));
  }

  /**
   * Ligatures are left out: the engine looks for them so slowly that they would cost most of the time that a sheet takes, and
   * Norwegian and Swedish need none.
   */
  private static TrueTypeFont read(byte[] file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      CmapTable letters = font.getCmap();
      letters.setCmaps(Arrays.stream(letters.getCmaps()).map(Fount::plain).toArray(CmapSubtable[]::new));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same table, naming a glyph by the letter that people write. One glyph may stand for several: in Inter, the quotation
   * mark of Swedish is also U+02EE, a modifier letter, which the engine would take as it has the lower number; a search and
   * a screen reader would then meet a sign that nobody wrote.
   */
  private static CmapSubtable plain(CmapSubtable table) {
    var plain = new CmapSubtable() {
      @Override
      public int getGlyphId(int letter) {
        return table.getGlyphId(letter);
      }

      @Override
      public @Nullable List<Integer> getCharCodes(int glyph) {
        @Nullable
        List<Integer> letters = table.getCharCodes(glyph);
        return letters == null ? null : letters.stream().sorted(WRITTEN).toList();
      }
    };
    plain.setPlatformId(table.getPlatformId());
    plain.setPlatformEncodingId(table.getPlatformEncodingId());
    return plain;
  }

  static PDFontSupplier supplier(TrueTypeFont font, PDDocument document) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        try {
          return PDType0Font.load(document, font, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
