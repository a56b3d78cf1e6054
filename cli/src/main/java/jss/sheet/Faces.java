package jss.sheet;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import jss.content.Attachment;
import jss.content.LookFile;
import jss.render.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a sheet as TrueType files.
 *
 * @param bold for headings and what stands out
 */
public record Faces(Supplier<byte[]> regular, Supplier<byte[]> bold, Supplier<byte[]> italic) {
  /** The name that styles know them by. */
  static final String FAMILY = "Sheet";

  /** Inter, which jss brings along. */
  public static final Faces INTER = new Faces(inter("Regular"), inter("SemiBold"), inter("Italic"));

  /** Those of a look; what would be italic is regular when it has no such font. */
  static Faces of(LookFile.Fonts fonts, Function<Attachment, byte[]> read) {
    byte[] regular = read.apply(fonts.regular());
    byte[] bold = read.apply(fonts.bold());
    byte[] italic = fonts.italic().map(read).orElse(regular);
    return new Faces(() -> regular, () -> bold, () -> italic);
  }

  private static Supplier<byte[]> inter(String face) {
    byte[] font = Resources.bytes("assets/inter/Inter-" + face + ".ttf");
    return () -> font;
  }

  /**
   * A font for one document. Ligatures are left out: the engine looks for them so slowly that they would cost most of the
   * time that a sheet takes, and Norwegian and Swedish need none.
   */
  static PDFontSupplier supplier(Supplier<byte[]> font, PDDocument document) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        try {
          TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font.get()));
          read.setEnableGsub(false);
          return PDType0Font.load(document, read, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
