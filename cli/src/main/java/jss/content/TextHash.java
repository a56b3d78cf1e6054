package jss.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a text says in twelve letters: line ends, space at the ends of lines, and how accents are coded don't count. */
public final class TextHash {
  private static final int BYTES = 6;
  private static final Pattern TRAILING = Pattern.compile("[ \\t\\x0B\\f]+(?=\\n)");

  private TextHash() {}

  public static String of(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** The text as it is hashed. */
  public static String normal(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    String normal = Normalizer.normalize(lines.strip(), Normalizer.Form.NFC);
    return normal.indexOf('\n') < 0 ? normal : TRAILING.matcher(normal).replaceAll("");
  }
}
