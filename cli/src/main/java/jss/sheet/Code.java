package jss.sheet;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code.
 *
 * @param size modules on a side, with the quiet zone
 * @param path SVG path data of the dark modules
 * @param shown the address as people read it, without its scheme
 */
record Code(int size, String path, String shown) {
  /** Modules of white that a reader needs on each side (ISO/IEC 18004). */
  private static final int QUIET = 4;

  static Code of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++)
      for (int x = 0; x < code.size; x++) {
        int run = x;
        while (run < code.size && code.getModule(run, y)) run++;
        if (run > x)
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append('h').append(run - x)
              .append("v1h-").append(run - x).append('z');
        x = Math.max(x, run - (run > x ? 1 : 0));
      }
    return new Code(code.size + 2 * QUIET, path.toString(), address.replaceFirst("^https?://", ""));
  }
}
