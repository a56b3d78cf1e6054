package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jss.load.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ProofTest {
  private static final Path EXAMPLE = Examples.FOLDER.resolve("regionalt-verksted");
  @TempDir
  Path folder;
  Path content;
  Options options;

  @BeforeEach
  void copy() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.toList()) {
        Path copy = content.resolve(EXAMPLE.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
    options = new Options(content, folder.resolve("site"), Optional.empty(), true, List.of(), false);
    age();
  }

  /** As if all had been written long ago, so that it is known by its time. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.toList())
        if (Files.getLastModifiedTime(file).toMillis() > System.currentTimeMillis() - 60_000)
          Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + System.nanoTime() % 1_000_000_000));
    }
  }

  @Test
  void whatIsRememberedMakesTheSameSiteAfterAnyEdit() throws IOException {
    Memory memory = Memory.keeping();
    var random = new Random(5);
    for (int edit = 0; edit < 12; edit++) {
      edit(random);
      if (edit % 3 > 0) age(); // and sometimes it has only just been written
      Proof remembered = Proof.of(options, memory);
      Proof fresh = Proof.of(options, Memory.none());
      assertThat(remembered.problems().toString()).isEqualTo(fresh.problems().toString());
      assertThat(remembered.isSound()).isEqualTo(fresh.isSound());
      for (String page : pages(fresh))
        assertThat(remembered.file(page)).as(page).hasValue(fresh.file(page).orElseThrow());
    }
  }

  private static List<String> pages(Proof proof) {
    return proof.pages().stream().filter(page -> page.hashCode() % 4 == 0).toList();
  }

  /** A sentence more, an entry gone, or a file that is broken until the next time. */
  private void edit(Random random) throws IOException {
    List<Path> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content)) {
      files.filter(file -> file.getFileName().toString().matches("(nb|sv)\\.md")).sorted().forEach(words::add);
    }
    Path file = words.get(random.nextInt(words.size()));
    String text = Files.readString(file);
    switch (random.nextInt(4)) {
      case 0 -> Files.writeString(file, text.replace("title: ", "title: X"));
      case 1 -> Files.writeString(file,
          text.contains("titel: ") ? text.replace("titel: ", "title: ") : text.replace("title: ", "titel: "));
      default ->
        Files.writeString(file, text.replace("titel: ", "title: ") + "\nEt ord til, " + random.nextInt() + ".\n");
    }
  }

  @Test
  void aPageOfTheProofIsThePageOfTheSite() throws IOException {
    Build.run(options, Progress.NONE);
    Proof proof = Proof.of(options, Memory.none());
    List<String> different = new ArrayList<>();
    for (String page : proof.pages()) {
      String built = Files.readString(folder.resolve("site").resolve(page)).replaceAll("PDF, \\d+ [^<)]*", "PDF");
      if (!built.equals(new String(proof.file(page).orElseThrow(), UTF_8))) different.add(page);
    }
    assertThat(different).as("pages that differ, and not by the size of a sheet").isEmpty();
  }
}
