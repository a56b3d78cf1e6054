package jss.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import jss.picture.Picture.Size;

/** WebP as a row of chunks (RFC 9649). */
final class Webp {
  private static final int FIRST = 12;
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;

  private Webp() {}

  static Optional<Size> size(Bytes file) {
    int data = FIRST + 8;
    if (file.says("VP8X", FIRST)) return Optional.of(new Size(file.low24(data + 4) + 1, file.low24(data + 7) + 1));
    if (file.says("VP8 ", FIRST))
      return Optional.of(new Size(file.low16(data + 6) & 0x3FFF, file.low16(data + 8) & 0x3FFF));
    if (file.says("VP8L", FIRST)) {
      int bits = file.low32(data + 1);
      return Optional.of(new Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
    }
    return Optional.empty();
  }

  static byte[] clean(Bytes file) {
    var chunks = new ByteArrayOutputStream(file.length());
    for (int at = FIRST; at + 8 <= file.length();) {
      long end = at + 8L + (file.low32(at + 4) & 0xFFFFFFFFL);
      if (end > file.length()) return file.bytes();
      long padded = Math.min(end + (end & 1), file.length());
      if (file.says("VP8X", at)) {
        byte[] flags = java.util.Arrays.copyOfRange(file.bytes(), at, (int) padded);
        flags[8] &= ~(EXIF_FLAG | XMP_FLAG);
        chunks.writeBytes(flags);
      } else
        if (!file.says("EXIF", at) && !file.says("XMP ", at))
          chunks.write(file.bytes(), at, (int) padded - at);
      at = (int) padded;
    }
    int length = chunks.size() + 4;
    var clean = new ByteArrayOutputStream(length + 8);
    clean.writeBytes(new byte[]{
      'R', 'I', 'F', 'F', (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24),
      'W', 'E', 'B', 'P'});
    clean.writeBytes(chunks.toByteArray());
    return clean.toByteArray();
  }
}
