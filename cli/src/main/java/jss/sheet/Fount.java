package jss.sheet;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a sheet, read and ready for one document at a time, as reading them costs a sixth of a sheet's time. */
record Fount(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont italic) {
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
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
