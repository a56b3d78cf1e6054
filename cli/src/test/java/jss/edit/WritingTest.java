package jss.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jss.edit.Changes.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WritingTest {
  @TempDir
  private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatCannotBeWrittenAsAWholeIsNotWrittenAtAll() throws IOException {
    Files.createDirectories(folder.resolve("a/x"));
    Files.writeString(folder.resolve("a/x/en.txt"), "en");
    Files.writeString(folder.resolve("z.txt"), "z");
    var changes =
        new Changes(new TreeMap<>(Map.of("a/y/en.txt", bytes("to"), "b/ny.txt", bytes("ny"), "z.txt", bytes("?"))),
            Set.of("a/y/en.txt"), Optional.of(new Move("a/x", "a/y")));
    assertThatThrownBy(() -> Writing.into(folder, changes)).isInstanceOf(NotWritten.class)
        .hasMessageContaining("z.txt");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).map(folder::relativize)).containsExactlyInAnyOrder(
          Path.of("a/x/en.txt"), Path.of("z.txt"));
    }
    assertThat(folder.resolve("a/x/en.txt")).hasContent("en");
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void aByteOrderMarkStays() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: 1\n");
    Writing.into(folder, Changes.of(new TreeMap<>(Map.of("a.yaml", bytes("a: 2\n"))), Set.of("a.yaml")));
    assertThat(Files.readString(folder.resolve("a.yaml"))).isEqualTo("\uFEFFa: 2\n");
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() throws IOException {
    Path within = Files.createDirectory(folder.resolve("inne"));
    assertThatThrownBy(
        () -> Writing.into(within, Changes.of(new TreeMap<>(Map.of("../ute.txt", bytes("x"))), Set.of())))
        .isInstanceOf(NotWritten.class);
    assertThat(folder.resolve("ute.txt")).doesNotExist();
  }
}
