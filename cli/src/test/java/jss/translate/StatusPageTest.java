package jss.translate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import jss.edit.Changes;
import jss.edit.NotWritten;
import jss.edit.Writing;
import jss.load.SourceReader;
import jss.render.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StatusPageTest {
  private static final Path BASE = Path.of("src/test/resources/jss/check/base");
  @TempDir
  Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void begin() throws IOException, NotWritten {
    content = folder.resolve("innhold");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    Programme before = programme();
    var marked = Marking.of(before, Status.rows(before, Status.subjects(before)), false, _ -> false).files();
    Writing.into(content, Changes.of(marked, marked.keySet()));
    Path nb = content.resolve("pages/om/nb.md");
    Files.writeString(nb, Files.readString(nb).replace("som vil noe", "som vil mye & mer"));
  }

  private Programme programme() throws IOException {
    return Workspace.unchecked(SourceReader.read(content)).programme().orElseThrow();
  }

  @Test
  void thePageShowsCountsAndWhatHasChanged() throws IOException {
    byte[] page = StatusPage.of(programme(), Texts.of(Lang.SV, Map.of()), "/assets/",
        at -> Optional.of("vscode://file" + at.source().path() + ":" + at.line()));
    assertThat(new String(page, StandardCharsets.UTF_8)).contains("<html lang=\"sv\"", "Översättningar",
        "som vil <del>noe</del><ins>mye &amp; mer</ins>.", "href=\"vscode://filepages/om/sv.md:4\"",
        "Programmet samlar folk som vill något.", "jss translate done om");
  }

  @Test
  void itIsNeverInTheSite() throws IOException {
    Path site = folder.resolve("site");
    assertThat(Build.run(Options.of(content, site), Progress.NONE).outcome()).isPresent();
    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files.map(path -> String.valueOf(path.getFileName())))
          .noneMatch(name -> name.startsWith("translations"));
    }
  }
}
