package jss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import jss.parallel.Parallel;
import jss.source.Source;
import jss.source.Sources;

/**
 * A hash of everything that a site is made of: what was asked for, every byte of the content, and jss itself. Files go
 * by their length and two checksums of 32 bits each. These guard against chance and not against malice, as whoever can
 * write the content can write the seal; a hash against both takes hundreds of times as long with the JVM's quick
 * compiler alone.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** Empty when it cannot be told whether two of them would make the same site. */
  static Optional<String> of(Sources sources, Options options, Optional<String> program) {
    if (program.isEmpty()) return Optional.empty();
    var inputs = new ArrayList<Supplier<String>>();
    sources.texts().values().forEach(source -> inputs.add(() -> sum(source)));
    sources.assets().keySet().forEach(path -> inputs.add(() -> sum(path, sources.file(path))));
    MessageDigest all = sha256();
    update(all, program.get() + "\0" + asked(options) + "\0" + sources.refused() + "\0" + sources.names());
    try {
      for (String sum : Parallel.map(inputs, Supplier::get)) update(all, sum);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(all.digest()));
  }

  private static List<Object> asked(Options options) {
    return List.of(options.baseUrl(), options.drafts(), options.languages(), options.strict());
  }

  private static String sum(Source source) {
    var sum = new Sum();
    byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
    sum.add(bytes, bytes.length);
    return source.path() + "\0" + source.malformedAt() + " " + sum + "\n";
  }

  private static String sum(String path, Path file) {
    var sum = new Sum();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) sum.add(buffer, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path + "\0" + sum + "\n";
  }

  /** What one file holds, in few words. */
  private static final class Sum {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    void add(byte[] bytes, int count) {
      one.update(bytes, 0, count);
      other.update(bytes, 0, count);
      length += count;
    }

    @Override
    public String toString() {
      return length + " " + one.getValue() + " " + other.getValue();
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
