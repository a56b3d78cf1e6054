package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.publish.Refused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicationTest {
  @TempDir
  Path folder;
  Path site;

  @BeforeEach
  void name() {
    site = folder.resolve("site");
  }

  @Test
  void aFirstEditionMakesTheFolderWithAManifest() throws IOException {
    assertThat(publish("index.html", "hei", "nb/a.html", "a")).isEqualTo(new Outcome(2, 0, 0));
    assertThat(tree(site)).containsExactlyEntriesOf(files("index.html", "hei", "nb/a.html", "a"));
    assertThat(site.resolve(Manifest.NAME)).content().endsWith("alone.\nindex.html\nnb/a.html\n");
  }

  @Test
  void theNextOneWritesWhatChangedAndRemovesWhatWentWithItsFolders() throws IOException {
    publish("same", "1", "changed", "1", "gone/deep/x", "1");
    var before = Files.getLastModifiedTime(site.resolve("same"));
    assertThat(publish("same", "1", "changed", "2")).isEqualTo(new Outcome(1, 1, 1));
    assertThat(tree(site)).containsExactlyEntriesOf(files("changed", "2", "same", "1"));
    assertThat(site.resolve("gone")).doesNotExist();
    assertThat(Files.getLastModifiedTime(site.resolve("same"))).isEqualTo(before);
  }

  @Test
  void nothingIsTouchedWhenNoByteDiffers() throws IOException {
    publish("a", "1", "b/c", "2");
    FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
    for (String path : new String[]{"a", "b/c", "b", "", Manifest.NAME})
      Files.setLastModifiedTime(site.resolve(path), long_ago);
    Object key = Files.getAttribute(site, "unix:ino");
    assertThat(publish("a", "1", "b/c", "2")).isEqualTo(new Outcome(0, 0, 2)).matches(Outcome::isUnchanged);
    assertThat(Files.getAttribute(site, "unix:ino")).isEqualTo(key);
    for (String path : new String[]{"a", "b/c", "b", "", Manifest.NAME})
      assertThat(Files.getLastModifiedTime(site.resolve(path))).isEqualTo(long_ago);
  }

  @Test
  void foreignFilesFoldersAndLinksSurvive() throws IOException {
    publish("nb/a.html", "1", "nb/b.html", "1");
    write(".git/HEAD", "ref");
    write("nb/theirs/deep.txt", "mine");
    write("CNAME", "example.org");
    Files.createDirectories(site.resolve(".git/refs/tags"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("nowhere"));
    publish("nb/a.html", "2");
    assertThat(tree(site))
        .containsEntry("nb/a.html", "2")
        .doesNotContainKey("nb/b.html")
        .containsEntry(".git/HEAD", "ref")
        .containsEntry("nb/theirs/deep.txt", "mine")
        .containsEntry("CNAME", "example.org");
    assertThat(site.resolve(".git/refs/tags")).isDirectory();
    assertThat(Files.readSymbolicLink(site.resolve("link"))).isEqualTo(Path.of("nowhere"));
    assertThat(folder.resolve(".jss/site")).isDirectoryNotContaining("glob:**/{next,ready,past}");
  }

  @Test
  void aFolderKeepsItsForeignFilesWhenItsPagesGo() throws IOException {
    publish("nb/a.html", "1");
    write("nb/theirs", "x");
    publish("sv/a.html", "1");
    assertThat(tree(site)).containsExactlyEntriesOf(files("nb/theirs", "x", "sv/a.html", "1"));
  }

  @Test
  void aForeignFileWhereAFileMustGoRefusesAll() throws IOException {
    publish("a", "1");
    write("nb", "a file");
    assertRefused(Reason.FOREIGN_FILE, "nb", () -> publish("a", "2", "nb/index.html", "x"));
    assertThat(tree(site)).containsEntry("a", "1").containsEntry("nb", "a file");
    Files.delete(site.resolve("nb"));
    write("nb/index.html", "theirs");
    assertRefused(Reason.FOREIGN_FILE, "nb/index.html", () -> publish("a", "2", "nb/index.html", "x"));
    assertRefused(Reason.FOREIGN_FILE, "nb", () -> publish("a", "2", "nb", "x"));
    assertThat(tree(site)).containsEntry("a", "1").containsEntry("nb/index.html", "theirs");
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    publish("a", "1");
    publish("a/b", "2");
    assertThat(tree(site)).containsExactlyEntriesOf(files("a/b", "2"));
    publish("a", "3");
    assertThat(tree(site)).containsExactlyEntriesOf(files("a", "3"));
  }

  @Test
  void aFileThatWasChangedByHandIsMadeAnew() throws IOException {
    publish("a", "right", "b", "1");
    write("a", "wrong");
    Files.delete(site.resolve("b"));
    assertThat(publish("a", "right", "b", "1")).isEqualTo(new Outcome(2, 0, 0));
    assertThat(tree(site)).containsExactlyEntriesOf(files("a", "right", "b", "1"));
  }

  @Test
  void aFolderThatJssDidNotMakeIsLeftAlone() throws IOException {
    Files.createDirectories(site);
    write("thesis.txt", "x");
    assertRefused(Reason.NOT_OURS, "", () -> publish("a", "1"));
    assertThat(tree(site)).containsExactlyEntriesOf(files("thesis.txt", "x"));
  }

  @Test
  void anEmptyFolderOrOneWithHiddenFilesAloneIsFree() throws IOException {
    Files.createDirectories(site);
    write(".git/HEAD", "ref");
    publish("a", "1");
    assertThat(tree(site)).containsExactlyEntriesOf(files(".git/HEAD", "ref", "a", "1"));
  }

  @Test
  void anEmptyManifestGivesAFolderToJss() throws IOException {
    Files.createDirectories(site);
    write("README.md", "x");
    write(Manifest.NAME, "");
    publish("a", "1");
    assertThat(tree(site)).containsExactlyEntriesOf(files("README.md", "x", "a", "1"));
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(site, "x");
    assertRefused(Reason.NOT_A_FOLDER, "", () -> publish("a", "1"));
    assertThat(site).hasContent("x");
  }

  @Test
  void theFolderMayBeALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Files.createSymbolicLink(site, real);
    publish("a", "1");
    publish("a", "2");
    assertThat(site).isSymbolicLink();
    assertThat(tree(real)).containsExactlyEntriesOf(files("a", "2"));
  }

  @Test
  void twoAtOnceAreOneAndARefusal() {
    try (Publication first = open()) {
      assertThat(first.size()).isZero();
      assertRefused(Reason.BUSY, "", this::open);
    }
    open().close();
  }

  @Test
  void aManifestThatPointsOutsideReachesNothingThere() throws IOException {
    publish("a", "1");
    Files.writeString(folder.resolve("precious"), "x");
    Files.writeString(site.resolve(Manifest.NAME), "a\n../precious\n/etc/hostname\n./a\nb//c\n");
    publish("b", "1");
    assertThat(folder.resolve("precious")).hasContent("x");
  }

  @Test
  void aPathThatLeavesTheSiteIsADefect() {
    for (String path : new String[]{"../x", "/x", "a/../x", "a//b", "", "a\\b", Manifest.NAME, ".jss/x"})
      assertThatThrownBy(() -> publish(path, "1")).as(path).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contentAndSiteLieApart() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("also"), content);
    for (String out : new String[]{"content", "content/site", "", "also", "also/site"})
      assertThatThrownBy(() -> Publication.open(folder.resolve(out), content, Duration.ZERO)).as(out)
          .isInstanceOfSatisfying(Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo(Reason.INSIDE_CONTENT));
    assertThat(content).isEmptyDirectory();
  }

  @Test
  void aSealHoldsUntilAFileOrAnInputChanges() throws IOException {
    publish("a", "1", "b", "2");
    assertThat(isMadeOf("x")).isFalse();
    try (Publication publication = open()) {
      publication.seal(Optional.of("x"));
    }
    assertThat(isMadeOf("x")).isTrue();
    assertThat(isMadeOf("y")).isFalse();
    write("theirs", "foreign files don't matter");
    assertThat(isMadeOf("x")).isTrue();
    write("a", "3");
    assertThat(isMadeOf("x")).isFalse();
  }

  @Test
  void aSealIsBrokenByAMissingFileOrManifest() throws IOException {
    publish("a", "1", "b", "2");
    try (Publication publication = open()) {
      publication.seal(Optional.of("x"));
    }
    Files.delete(site.resolve("b"));
    assertThat(isMadeOf("x")).isFalse();
  }

  private boolean isMadeOf(String fingerprint) {
    try (Publication publication = open()) {
      return publication.isMadeOf(fingerprint);
    }
  }

  private Publication open() {
    return Publication.open(site, folder.resolve("content"), Duration.ZERO);
  }

  private Outcome publish(String... pathsAndTexts) {
    try (Publication publication = open(); Replacement replacement = publication.replacement()) {
      files(pathsAndTexts)
          .forEach((path, text) -> replacement.put(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      return replacement.commit();
    }
  }

  private void assertRefused(Reason reason, String at, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.at()).isEqualTo(site.resolve(at));
            });
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SortedMap<String, String> files(String... pathsAndTexts) {
    var files = new TreeMap<String, String>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    return files;
  }

  /** Every file's text, but for the manifest. */
  static Map<String, String> tree(Path root) throws IOException {
    var files = new TreeMap<String, String>();
    for (var file : Tree.of(root).files().entrySet())
      if (file.getValue().form() == Tree.Form.REGULAR && !file.getKey().equals(Manifest.NAME))
        files.put(file.getKey(), Files.readString(root.resolve(file.getKey())));
    return files;
  }
}
