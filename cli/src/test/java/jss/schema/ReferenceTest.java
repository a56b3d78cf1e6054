package jss.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jss.Examples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the handbook's reference against the program, or writes it anew under {@code -Dgolden.refresh=true}. */
class ReferenceTest {
  private static final Path PAGES = Examples.FOLDER.resolve("handbok/pages");

  @Test
  void theHandbookSaysWhatTheProgramSays() throws IOException {
    SortedMap<String, String> files = Reference.files();
    List<Path> left = left(files);
    if (Boolean.getBoolean("golden.refresh")) {
      for (Path file : left) Files.delete(file);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = PAGES.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
      left = List.of();
    }
    assertThat(left).as("pages of what is no longer there").isEmpty();
    for (Map.Entry<String, String> file : files.entrySet())
      assertThat(PAGES.resolve(file.getKey())).hasContent(file.getValue());
  }

  /** Files in folders of pages that were made here once. */
  private static List<Path> left(SortedMap<String, String> files) throws IOException {
    var left = new ArrayList<Path>();
    try (var folders = Files.newDirectoryStream(Files.createDirectories(PAGES))) {
      for (Path folder : folders) {
        Path facts = folder.resolve("page.yaml");
        if (!Files.exists(facts) || !Files.readString(facts).startsWith(Reference.MARK)) continue;
        try (var there = Files.newDirectoryStream(folder)) {
          for (Path file : there)
            if (!files.containsKey(folder.getFileName() + "/" + file.getFileName())) left.add(file);
        }
      }
    }
    return left;
  }
}
