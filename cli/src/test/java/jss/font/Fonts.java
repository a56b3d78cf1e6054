package jss.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import jss.render.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Fonts for tests, made of the one that jss brings along. */
public final class Fonts {
  private static final int TABLES = 12;
  private static final int TABLE = 16;

  private Fonts() {}

  public static byte[] inter() {
    return Resources.bytes("assets/inter/Inter-Regular.ttf");
  }

  /** @param fsType what may be done with it (OpenType 1.9, table OS/2): 2 says that it may not be embedded */
  public static byte[] allowing(int fsType) {
    byte[] font = inter();
    ByteBuffer bytes = ByteBuffer.wrap(font);
    bytes.putShort(table(font, "OS/2") + 8, (short) fsType);
    return font;
  }

  /** The font with the letters of that text alone. */
  public static byte[] with(String letters) {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(inter()))) {
      var subset = new TTFSubsetter(font);
      letters.codePoints().forEach(subset::add);
      var bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a table begins. */
  public static int table(byte[] font, String name) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    for (int at = TABLES; at < TABLES + bytes.getShort(4) * TABLE; at += TABLE)
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(name)) return bytes.getInt(at + 8);
    throw new IllegalArgumentException(name);
  }
}
