package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jss.publish.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BuildTest {
  @TempDir
  Path folder;
  Path content;
  Path site;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    write("programme.yaml", """
        title: {nb: Smått, sv: Smått}
        languages: [nb, sv]
        lede: {nb: Et lite program., sv: Ett litet program.}
        owner: eier
        """);
    write("registers/organisations.yaml", "eier: {title: {nb: Eieren, sv: Ägaren}}\n");
    write("pages/om/page.yaml", "menu: true\n");
    write("pages/om/nb.md", "---\ntitle: Om oss\n---\nHei.\n");
    write("pages/om/sv.md", "---\ntitle: Om oss\n---\nHej.\n");
  }

  @Test
  void theSecondBuildWritesNothing() throws IOException {
    Result first = build();
    assertThat(first.problems()).isEmpty();
    assertThat(first.written()).isEqualTo(first.counts().files()).isGreaterThan(5);
    Result second = build();
    assertThat(second.isPublished()).isTrue();
    assertThat(second.written() + second.removed()).isZero();
    assertThat(second.counts().files()).isEqualTo(first.counts().files());
  }

  @Test
  void aChangeWritesItsPagesAlone() throws IOException {
    int all = build().written();
    write("pages/om/sv.md", "---\ntitle: Om oss\n---\nHej på er.\n");
    assertThat(build().written()).isPositive().isLessThan(all / 2);
    assertThat(read("sv")).anyMatch(text -> text.contains("Hej på er."));
  }

  @Test
  void errorsLeaveTheSiteAsItWas() throws IOException {
    build();
    write("pages/om/page.yaml", "menyy: true\n");
    write("pages/om/sv.md", "---\ntitle: Om oss\n---\nNytt.\n");
    Result stopped = build();
    assertThat(stopped.isPublished()).isFalse();
    assertThat(stopped.problems()).extracting(problem -> problem.name()).containsExactly("unknown-key");
    assertThat(read("sv")).noneMatch(text -> text.contains("Nytt."));
  }

  @Test
  void aRefusalIsAValue() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("theirs.txt"), "x");
    Result refused = build();
    assertThat(refused.isPublished()).isFalse();
    assertThat(refused.refused()).hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Reason.NOT_OURS));
  }

  @Test
  void aFingerprintTellsEveryChangeOfTheInputs() throws IOException {
    write("pages/om/bilde.png", "not really");
    Options options = Options.of(content, site);
    Optional<String> was = fingerprint(options, "jss 1");
    assertThat(fingerprint(options, "jss 1")).isEqualTo(was).isPresent();
    assertThat(fingerprint(options, "jss 2")).isNotEqualTo(was);
    assertThat(fingerprint(new Options(content, site, Optional.empty(), true, options.languages(), false), "jss 1"))
        .isNotEqualTo(was);
    write("pages/om/bilde.png", "not reallY");
    assertThat(fingerprint(options, "jss 1")).isNotEqualTo(was);
    write("pages/om/bilde.png", "not really");
    assertThat(fingerprint(options, "jss 1")).isEqualTo(was);
    write("pages/om/nb.md", "---\ntitle: Om oss\n---\nHei!\n");
    assertThat(fingerprint(options, "jss 1")).isNotEqualTo(was);
  }

  @Test
  void aProgramOfLooseClassesHasNoFingerprint() throws IOException {
    assertThat(Fingerprint.of(jss.load.SourceReader.read(content), Options.of(content, site), Optional.empty()))
        .isEmpty();
  }

  private static Optional<String> fingerprint(Options options, String program) throws IOException {
    return Fingerprint.of(jss.load.SourceReader.read(options.content()), options, Optional.of(program));
  }

  private Result build() throws IOException {
    return Build.run(Options.of(content, site), Progress.NONE);
  }

  private java.util.List<String> read(String under) throws IOException {
    var texts = new java.util.ArrayList<String>();
    try (var files = Files.walk(site.resolve(under))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".html")).toList())
        texts.add(Files.readString(file));
    }
    return texts;
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
