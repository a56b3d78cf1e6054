package jss.picture;

/** Numbers and names inside a file; what lies beyond its end reads as 0. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The file itself, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  int u8(int at) {
    return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  /** The high byte first. */
  int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  int u32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }

  /** The low byte first. */
  int low16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  int low24(int at) {
    return low16(at) | u8(at + 2) << 16;
  }

  int low32(int at) {
    return low16(at) | low16(at + 2) << 16;
  }

  /** Whether these letters stand there; ASCII. */
  boolean says(String letters, int at) {
    if (at < 0 || at > bytes.length - letters.length()) return false;
    for (int i = 0; i < letters.length(); i++) if (bytes[at + i] != letters.charAt(i)) return false;
    return true;
  }
}
