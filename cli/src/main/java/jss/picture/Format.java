package jss.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that browsers show; told by how a file begins, not by its name. */
public enum Format {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp"),
  SVG("image/svg+xml");

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Empty when the bytes are no picture that is known. */
  public static Optional<Format> of(byte[] bytes) {
    var at = new Bytes(bytes);
    if (at.u16(0) == 0xFFD8) return Optional.of(JPEG);
    if (bytes.length >= 8 && Arrays.equals(bytes, 0, 8, PNG_SIGNATURE, 0, 8)) return Optional.of(PNG);
    if (at.says("GIF87a", 0) || at.says("GIF89a", 0)) return Optional.of(GIF);
    if (at.says("RIFF", 0) && at.says("WEBP", 8)) return Optional.of(WEBP);
    return isMarkup(bytes) ? Optional.of(SVG) : Optional.empty();
  }

  private static boolean isMarkup(byte[] bytes) {
    String begins = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8).strip();
    return (begins.startsWith("<") || begins.startsWith("\uFEFF<")) && begins.contains("<svg");
  }
}
