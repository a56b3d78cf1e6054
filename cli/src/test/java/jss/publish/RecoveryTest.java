package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jss.publish.Place.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecoveryTest {
  @TempDir
  Path folder;
  Place place;

  @BeforeEach
  void publish() {
    place = Place.of(folder.resolve("site"));
    Writer.publish(place, 2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void everyWayMakesTheSameTree(Way way) throws IOException {
    put(place.out(), "theirs", "x");
    Place same = new Place(place.out(), place.work(), way);
    Writer.publish(same, 3);
    assertEdition(3);
    Writer.publish(same, 4);
    assertEdition(4);
    assertThat(place.out().resolve("theirs")).hasContent("x");
    assertThat(Manifest.read(place.out()).orElseThrow().paths()).hasSize(Writer.files(4) + 1);
    assertThat(place.work()).isDirectoryNotContaining("glob:**/{next,ready,past}");
  }

  @Test
  void anEditionThatWasNeverWholeIsDropped() throws IOException {
    put(place.next(), "f0/0", "3");
    recover();
    assertEdition(2);
  }

  @Test
  void anEditionThatWasWholeButNotInPlaceIsDropped() throws IOException {
    put(place.next(), "f0/0", "3");
    manifest(place.next(), "f0/0");
    recover();
    assertEdition(2);
  }

  /** A list that is cut off would make the files it no longer names somebody else's. */
  @Test
  void aListIsReplacedAsAWhole() throws IOException {
    manifest(place.next(), "f0/0", "f0/1");
    Path other = Files.createLink(place.work().resolve("other"), place.next().resolve(Manifest.NAME));
    manifest(place.next(), "f0/0");
    assertThat(other).content().endsWith("f0/0\nf0/1\n");
    assertThat(Manifest.read(place.next()).orElseThrow().paths()).containsExactly("f0/0");
    assertThat(place.work().resolve("manifest")).doesNotExist();
  }

  @Test
  void theFolderThatWasOnItsWayGetsThere() throws IOException {
    Files.move(place.out(), place.past());
    put(place.ready(), "f0/0", "3");
    manifest(place.ready(), "f0/0");
    recover();
    assertThat(PublicationTest.tree(place.out())).isEqualTo(Map.of("f0/0", "3"));
  }

  @Test
  void whatOthersPutIntoTheOldFolderMeanwhileIsMovedOver() throws IOException {
    put(place.past(), "f0/0", "1");
    put(place.past(), ".git/late", "new");
    manifest(place.past(), "f0/0");
    recover();
    assertThat(place.out().resolve(".git/late")).hasContent("new");
    Files.delete(place.out().resolve(".git/late"));
    assertEdition(2);
  }

  private void recover() {
    Publication.open(place, Duration.ZERO).close();
    assertThat(place.work()).isDirectoryNotContaining("glob:**/{next,ready,past}");
  }

  private void assertEdition(int number) throws IOException {
    Map<String, String> tree = PublicationTest.tree(place.out());
    tree.keySet().removeAll(List.of("theirs", "always"));
    assertThat(tree).hasSize(Writer.files(number))
        .allSatisfy((_, text) -> assertThat(text).isEqualTo(String.valueOf(number)));
  }

  private void manifest(Path folder, String... paths) throws IOException {
    Files.createDirectories(folder);
    new Manifest(new TreeSet<>(List.of(paths))).write(folder, place.work());
  }

  private static void put(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
