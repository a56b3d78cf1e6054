package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import jss.render.Resources;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

  private static Supplier<byte[]> inter(String face) {
    byte[] font = Resources.bytes("assets/inter/Inter-" + face + ".ttf");
    return () -> font;
  }

  /** Tells which code points a font has signs for; empty when the file is no TrueType font that may be embedded. */
  public static Optional<CmapLookup> signs(byte[] font) {
    try (var file = new RandomAccessReadBuffer(font);
        TrueTypeFont read = new TTFParser().parse(file)) {
      boolean mayEmbed = read.getOS2Windows() == null || (read.getOS2Windows().getFsType() & 0xF) != 2;
      return mayEmbed ? Optional.ofNullable(read.getUnicodeCmapLookup(true)) : Optional.empty();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
