package jss.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** PNG as a row of chunks (W3C PNG, third edition). */
final class Png {
  private static final int SIGNATURE = 8;

  /** What the picture is made of, and what tells how colours and movement are to be shown. */
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
          "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");

  private Png() {}

  static byte[] clean(Bytes file) {
    var clean = new ByteArrayOutputStream(file.length());
    clean.write(file.bytes(), 0, SIGNATURE);
    for (int at = SIGNATURE; at + 12 <= file.length();) {
      long end = at + 12L + (file.u32(at) & 0xFFFFFFFFL);
      if (end > file.length()) return file.bytes(); // cut short: left for the eye to see
      String name = name(file, at + 4);
      if (KEPT.contains(name)) clean.write(file.bytes(), at, (int) end - at);
      if (name.equals("IEND")) break;
      at = (int) end;
    }
    return clean.toByteArray();
  }

  private static String name(Bytes file, int at) {
    return "" + (char) file.u8(at) + (char) file.u8(at + 1) + (char) file.u8(at + 2) + (char) file.u8(at + 3);
  }
}
