package jss.check;

import java.nio.ByteBuffer;

/** Beginnings of pictures: as much as a reader of sizes needs. */
final class Pictures {
  private Pictures() {}

  /** @param size width and height, such as {@code 640x480} */
  static byte[] png(String size) {
    String[] sides = size.split("x", -1);
    return ByteBuffer.allocate(33)
        .put(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(new byte[]{'I', 'H', 'D', 'R'})
        .putInt(Integer.parseInt(sides[0]))
        .putInt(Integer.parseInt(sides[1]))
        .array();
  }
}
