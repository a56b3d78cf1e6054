package jss.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jss.content.Label;
import jss.content.Lang;
import jss.content.LookFile;
import jss.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LookLoaderTest {
  @TempDir
  private Path folder;

  private LoadedLook read(String yaml) throws IOException {
    return LookLoader.read(Files.writeString(folder.resolve("look.yaml"), yaml));
  }

  @Test
  void aNameMayBeTheSameEverywhereOrDifferByLanguage() throws IOException {
    LookFile look = read("name: Eksempel\nfooter: {nb: På vegne av regionen, sv: På uppdrag av regionen}").look()
        .orElseThrow();
    assertThat(look.name()).contains(Label.of("Eksempel"));
    assertThat(look.footer().orElseThrow().in(Lang.SV)).isEqualTo("På uppdrag av regionen");
  }

  @Test
  void everythingMayBeLeftOut() throws IOException {
    assertThat(read("").look()).isPresent();
  }

  @Test
  void aMistypedFieldIsToldWithTheOneThatWasMeant() throws IOException {
    LoadedLook look = read("acent: \"#0f5257\"\n");
    assertThat(look.look()).isEmpty();
    assertThat(look.problems()).extracting(Reading::line).containsExactly("1:1 unknown-key «acent» -> accent");
  }

  @Test
  void aNameWithoutWordsIsTold() throws IOException {
    assertThat(read("name: ' '").problems()).extracting(Problem::name).containsExactly("empty-value");
    assertThat(read("name: [Eksempel]").problems()).extracting(Problem::name).containsExactly("wrong-type");
  }

  @Test
  void ofItsFolderOnlyWhatLiesBesideIsKnown() throws IOException {
    Files.createDirectories(folder.resolve("within/deep"));
    Files.writeString(folder.resolve("within/logo.svg"), "<svg/>");
    Files.writeString(folder.resolve("within/deep/other.svg"), "<svg/>");
    assertThat(read("logo: {file: within/logo.svg, alt: Logo}").sources().assets().keySet())
        .containsExactly("look.yaml", "within/logo.svg");
  }

  @Test
  void aLinkOutOfItsFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("hemmelig.svg"), "<svg/>");
    Files.createSymbolicLink(folder.resolve("logo.svg"), secret);
    LoadedLook look = read("logo: {file: logo.svg, alt: Logo}");
    assertThat(look.look()).isEmpty();
    assertThat(look.problems()).extracting(Problem::name).containsExactly("file-refused");
    assertThat(look.sources().assets()).doesNotContainKey("logo.svg");
  }

  @Test
  void aPathThatLeadsOutIsNotKnown() throws IOException {
    Path above = Files.createTempFile(folder.getParent(), "logo", ".svg");
    assertThat(read("logo: {file: ../" + above.getFileName() + ", alt: Logo}").sources().assets().keySet())
        .containsExactly("look.yaml");
    Files.delete(above);
  }

  @Test
  void aFileThatIsNotThereIsTheCallersBusiness() {
    assertThatThrownBy(() -> LookLoader.read(folder.resolve("none.yaml"))).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> LookLoader.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void aFileFarTooLargeIsNotRead() throws IOException {
    LoadedLook look = read("#".repeat(2_000_001));
    assertThat(look.look()).isEmpty();
    assertThat(look.problems()).extracting(Problem::name).containsExactly("file-refused");
  }
}
