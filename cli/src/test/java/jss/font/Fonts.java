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

  /** The font with one of its tables under a name that nobody knows. */
  static byte[] without(String table) {
    byte[] font = inter();
    font[entry(font, table)] = '-';
    return font;
  }

  /** Where a table begins. */
  static int table(byte[] font, String name) {
    return ByteBuffer.wrap(font).getInt(entry(font, name) + 8);
  }

  /** Where it is told where a table begins. */
  private static int entry(byte[] font, String name) {
    for (int at = TABLES; at < TABLES + ByteBuffer.wrap(font).getShort(4) * TABLE; at += TABLE)
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(name)) return at;
    throw new IllegalArgumentException(name);
  }
}
