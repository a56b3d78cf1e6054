package jss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jss.parallel.Parallel;
import jss.source.Source;
import jss.source.Sources;

/** A hash of everything that a site is made of: what was asked for, every byte of the content, and jss itself. */
final class Fingerprint {
  private Fingerprint() {}

  /** Empty when it cannot be told whether two of them would make the same site. */
  static Optional<String> of(Sources sources, Options options, Optional<String> program) {
    if (program.isEmpty()) return Optional.empty();
    var inputs = new ArrayList<Input>();
    sources.texts().values().forEach(source -> inputs.add(() -> hash(source)));
    sources.assets().keySet().forEach(path -> inputs.add(() -> hash(path, sources.file(path))));
    MessageDigest all = sha256();
    all.update((program.get() + "\0" + asked(options) + "\0" + sources.refused() + "\0" + sources.names())
        .getBytes(StandardCharsets.UTF_8));
    try {
      for (byte[] hash : Parallel.map(inputs, Input::hash)) all.update(hash);
    } catch (java.io.UncheckedIOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(all.digest()));
  }

  private interface Input {
    byte[] hash();
  }

  private static List<Object> asked(Options options) {
    return List.of(options.baseUrl(), options.drafts(), options.languages(), options.strict());
  }

  private static byte[] hash(Source source) {
    MessageDigest hash = sha256();
    hash.update((source.path() + "\0" + source.malformedAt() + "\0").getBytes(StandardCharsets.UTF_8));
    return hash.digest(source.text().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hash(String path, Path file) {
    MessageDigest hash = sha256();
    hash.update((path + "\0").getBytes(StandardCharsets.UTF_8));
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) hash.update(buffer, 0, read);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return hash.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
