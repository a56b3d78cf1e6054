package jss.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jss.publish.Place.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a process that publishes, at random moments, and looks at what it leaves. */
class KillTest {
  private static final int MOMENTS = 20;
  @TempDir
  Path folder;
  Path site;

  @BeforeEach
  void putAForeignFile() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve(".theirs"), "kept");
  }

  @Test
  void killedAtAnyMomentTheSiteIsWhole() throws Exception {
    int number = 1;
    for (int moment = 0; moment < MOMENTS; moment++)
      number = assertWhole(site, publishAndKill(site, Way.EXCHANGE, number, moment));
    assertThat(number).as("editions made in all").isGreaterThan(MOMENTS);
  }

  @Test
  void withoutAnExchangeTheNextRunEndsWhatWasBegun() throws Exception {
    int number = 1;
    for (int moment = 0; moment < MOMENTS / 4; moment++) {
      int least = publishAndKill(site, Way.RENAME, number, moment);
      Publication.open(Place.of(site), Duration.ofSeconds(1)).close();
      number = assertWhole(site, least);
    }
  }

  /** @return the number of the last edition that was surely published */
  private static int publishAndKill(Path site, Way way, int from, int moment) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
            "-cp", System.getProperty("java.class.path"),
            Writer.class.getName(), site.toString(), way.name(), String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int last = from;
    try (BufferedReader lines = process.inputReader()) {
      for (int i = moment % 3; i >= 0; i--) last = Integer.parseInt(lines.readLine());
      TimeUnit.MICROSECONDS.sleep(new Random(moment).nextInt(20_000));
      process.toHandle().destroyForcibly(); // unlike the process itself, leaves what was said to be read
      process.waitFor();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) last = Integer.parseInt(line);
    }
    return last;
  }

  /** @return the number of the edition after the one that lies there */
  private static int assertWhole(Path site, int least) throws IOException {
    assertThat(site).isDirectory();
    Map<String, String> tree = PublicationTest.tree(site);
    assertThat(tree).containsEntry("always", "the same").containsEntry(".theirs", "kept");
    tree.keySet().removeAll(List.of("always", ".theirs"));
    int number = Integer.parseInt(tree.values().iterator().next());
    assertThat(number).isBetween(least, least + 1);
    assertThat(tree).hasSize(Writer.files(number))
        .allSatisfy((_, text) -> assertThat(text).isEqualTo(String.valueOf(number)));
    assertThat(Manifest.read(site).orElseThrow().paths()).hasSize(Writer.files(number) + 1);
    return number + 1;
  }
}
