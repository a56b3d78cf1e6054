package jss.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import jss.problem.Tongue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The ways in which editors, file managers and git change files. */
class EditPatternsTest {
  private static final String WORDS = "tools/tankekart/nb.md";
  private static final String TOOL = "/nb/verktoy/tankekart.html";
  @TempDir
  Path folder;
  Opened preview;

  @BeforeEach
  void open() throws IOException {
    preview = Opened.on(folder.resolve("content"), Tongue.NB, EditorLink.NONE);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private String words(String purpose) throws IOException {
    return Files.readString(Opened.BASE.resolve(WORDS)).replace("Få oversikt", purpose);
  }

  private void assertSeen(String purpose) throws IOException {
    String page = preview.awaitPage(TOOL, it -> it.contains(purpose) && !it.contains("jss-stale"));
    assertThat(page).contains("ingen feil");
  }

  @Test
  void vimMovesTheOldFileAwayAndWritesANewOne() throws IOException {
    Path file = preview.file(WORDS);
    for (String purpose : new String[]{"Første", "Andre"}) {
      Path probe = Files.writeString(file.resolveSibling("4913"), "");
      Files.delete(probe);
      Path backup = file.resolveSibling("nb.md~");
      Files.move(file, backup);
      Files.writeString(file, words(purpose));
      Files.delete(backup);
      assertSeen(purpose);
    }
  }

  @Test
  void anEditorEmptiesTheFileAndWritesItAnew() throws IOException {
    for (String purpose : new String[]{"Første", "Andre", "Tredje"}) {
      try (OutputStream file = Files.newOutputStream(preview.file(WORDS))) { // is empty now
        file.write(words(purpose).getBytes(UTF_8));
      }
      assertSeen(purpose);
    }
  }

  @Test
  void aFileThatIsWrittenInPiecesIsSeenWhenItIsWhole() throws IOException {
    byte[] words = words("I biter").getBytes(UTF_8);
    try (OutputStream file = Files.newOutputStream(preview.file(WORDS))) {
      for (byte one : words) {
        file.write(one);
        file.flush();
      }
    }
    assertSeen("I biter");
  }

  @Test
  void aNewFileIsRenamedIntoThePlaceOfTheOld() throws IOException {
    for (String purpose : new String[]{"Første", "Andre"}) {
      Path fresh = Files.writeString(preview.file("tools/tankekart/.nb.md.swp"), words(purpose));
      Files.move(fresh, preview.file(WORDS), StandardCopyOption.ATOMIC_MOVE);
      assertSeen(purpose);
    }
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsStillAnother() throws IOException {
    FileTime old = FileTime.fromMillis(1_600_000_000_000L);
    for (String purpose : new String[]{"Aaaa", "Bbbb"}) {
      Path fresh = Files.writeString(folder.resolve("fresh"), words(purpose));
      Files.setLastModifiedTime(fresh, old);
      Files.move(fresh, preview.file(WORDS), StandardCopyOption.ATOMIC_MOVE);
      assertSeen(purpose);
    }
  }

  @Test
  void manyFilesChangeAtOnce() throws IOException {
    for (int i = 0; i < 40; i++) {
      preview.write("tools/kart-" + i + "/tool.yaml", preview.read("tools/tankekart/tool.yaml"));
      preview.write("tools/kart-" + i + "/nb.md", preview.read(WORDS).replace("title: Tankekart", "title: Kart " + i));
      preview.write("tools/kart-" + i + "/sv.md",
          preview.read("tools/tankekart/sv.md").replace("title: Tankekarta", "title: Karta " + i));
    }
    String page = preview.awaitPage("/nb/verktoy/kart-39.html", it -> it.contains("Kart 39"));
    assertThat(page).contains("ingen feil");
  }

  @Test
  void aFolderIsMadeRenamedMovedInAndTakenAway() throws IOException {
    Path tool = preview.file("tools/tankekart");
    Path fresh = folder.resolve("fresh");
    Opened.copy(tool, fresh);
    Files.writeString(fresh.resolve("nb.md"), words("Ny").replace("title: Tankekart", "title: Nytt kart"));
    Files.writeString(fresh.resolve("sv.md"),
        preview.read("tools/tankekart/sv.md").replace("title: Tankekarta", "title: Ny karta"));
    Files.move(fresh, preview.file("tools/kart"));
    preview.awaitPage("/nb/verktoy/nytt-kart.html", page -> page.contains("ingen feil") && page.contains("Ny over"));

    Files.move(preview.file("tools/kart"), preview.file("tools/tegning"));
    preview.awaitPage("/nb/verktoy/nytt-kart.html", page -> page.contains("tools/tegning/nb.md"));

    Files.writeString(preview.file("tools/tegning/nb.md"),
        words("Nyere").replace("title: Tankekart", "title: Nytt kart")); // a renamed folder is still watched
    preview.awaitPage("/nb/verktoy/nytt-kart.html", page -> page.contains("Nyere over"));

    for (String name : new String[]{"tool.yaml", "nb.md", "sv.md", ""})
      Files.delete(preview.file("tools/tegning/" + name));
    preview.awaitPage("/nb/verktoy/nytt-kart.html", page -> !page.contains("Nyere over"));
    assertThat(preview.get("/nb/verktoy/nytt-kart.html").statusCode()).isEqualTo(404);
  }

  @Test
  void lineEndsAndAMarkOfOrderAreNoChangeOfWords() throws IOException {
    Files.writeString(preview.file(WORDS), "\uFEFF" + words("Vindu").replace("\n", "\r\n"));
    assertSeen("Vindu");
    Files.writeString(preview.file(WORDS), "\n", StandardOpenOption.APPEND);
    assertSeen("Vindu");
  }

  @Test
  void aPictureThatComesLaterIsFound() throws IOException {
    preview.write("pages/om/nb.md", preview.read("pages/om/nb.md") + "\n![Et kart](kart.svg)\n");
    preview.write("pages/om/sv.md", preview.read("pages/om/sv.md") + "\n![En karta](kart.svg)\n");
    preview.awaitPage("/nb/om/om-programmet.html", page -> page.contains("jss-stale"));
    preview.write("pages/om/kart.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>");
    preview.awaitPage("/nb/om/om-programmet.html", page -> page.contains("kart.svg") && !page.contains("jss-stale"));
  }
}
