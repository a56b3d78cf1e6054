package jss.mend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jss.source.Source;

/** Files that were saved as Windows-1252, which Latin-1 is a part of. */
final class OldEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What Norwegian, Swedish, Danish, Finnish, German, French and Sami texts have beside ASCII; others tell another encoding. */
  private static final String USUAL =
      "æøåÆØÅäöÄÖüÜßéÉèÈêÊàÀáÁçÇôÔëËïîâíÍóÓúÚñÑšŠžŽ–—‘’“”‚„«»…•·§°€£½¼¾²³×±©®´¨\u00a0\u00ad";

  private OldEncoding() {}

  static boolean isSafe(Source source) {
    return text(source).isPresent();
  }

  /** The text as it was meant; empty when it may be another encoding, or two in one file. */
  static Optional<String> text(Source source) {
    byte[] bytes = source.text().getBytes(StandardCharsets.ISO_8859_1); // as bytes that are not UTF-8 are read
    try {
      String text = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean isUsual = text.chars().allMatch(c -> c < 0x80 && c != 0 || USUAL.indexOf(c) >= 0);
      return isUsual && !hasUtf8(bytes) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether some letters are UTF-8 all the same: æ is then C3 A6, which no one writes as Ã¦. */
  private static boolean hasUtf8(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      int first = bytes[i] & 0xFF;
      if (first >= 0xC2 && first <= 0xC5 && (bytes[i + 1] & 0xC0) == 0x80) return true;
    }
    return false;
  }
}
