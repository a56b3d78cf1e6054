package jss.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import jss.publish.Tree.Stat;

/**
 * What a site was made of and how it lay on the disk when it was done; hashes only.
 *
 * @param made of the inputs: equal inputs make equal sites
 * @param files of the path, size and time of every file that jss owns
 */
record Seal(String made, String files) {
  static Optional<Seal> read(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() == 2 ? Optional.of(new Seal(lines.get(0), lines.get(1))) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, made + "\n" + files + "\n");
  }

  /** Hash of how the files lie on the disk. */
  static String of(SortedMap<String, Stat> files) {
    var text = new StringBuilder();
    files.forEach((path, stat) -> text.append(path).append('\0').append(stat.size()).append(' ').append(stat.modified())
        .append('\n'));
    return hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
