package jss.sheet;

import java.util.function.Function;
import java.util.function.Supplier;
import jss.content.Attachment;
import jss.content.LookFile;
import jss.parallel.Once;
import jss.render.Resources;

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
    return Once.of(() -> Resources.bytes("assets/inter/Inter-" + face + ".ttf"));
  }
}
