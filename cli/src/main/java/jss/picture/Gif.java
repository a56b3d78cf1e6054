package jss.picture;

import java.io.ByteArrayOutputStream;

/** GIF as a row of blocks (GIF89a). */
final class Gif {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int COMMENT = 0xFE;
  private static final int APPLICATION = 0xFF;

  private Gif() {}

  static byte[] clean(Bytes file) {
    int at = 13 + colours(file.u8(10));
    if (at > file.length()) return file.bytes();
    var clean = new ByteArrayOutputStream(file.length());
    clean.write(file.bytes(), 0, at);
    while (file.u8(at) == EXTENSION || file.u8(at) == IMAGE) {
      int end = end(file, at);
      if (end > file.length()) return file.bytes();
      if (isKept(file, at)) clean.write(file.bytes(), at, end - at);
      at = end;
    }
    clean.write(0x3B);
    return clean.toByteArray();
  }

  private static int end(Bytes file, int at) {
    int blocks = file.u8(at) == EXTENSION ? at + 2 : at + 11 + colours(file.u8(at + 9));
    while (blocks < file.length() && file.u8(blocks) != 0) blocks += 1 + file.u8(blocks);
    return blocks + 1;
  }

  /** Bytes of a table of colours. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** How often it is repeated stays; comments and what programs leave (XMP) go. */
  private static boolean isKept(Bytes file, int at) {
    if (file.u8(at) == IMAGE) return true;
    int label = file.u8(at + 1);
    if (label == APPLICATION) return file.says("NETSCAPE2.0", at + 3) || file.says("ANIMEXTS1.0", at + 3);
    return label != COMMENT;
  }
}
