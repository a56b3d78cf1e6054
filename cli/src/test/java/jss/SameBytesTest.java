package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The site is a function of the content: not of the place, the time zone, the language or the processors. */
@Execution(ExecutionMode.CONCURRENT)
class SameBytesTest {
  private static final Path CONTENT = Path.of("../content");
  @TempDir
  Path folder;

  @Test
  void theSameContentGivesTheSameBytesEverywhere() throws Exception {
    Path here = folder.resolve("here");
    Result built = Build.run(Options.of(CONTENT, here), Progress.NONE);
    assertThat(built.isPublished()).as(built.problems().toString()).isTrue();

    Path there = folder.resolve("there/out");
    buildAbroad(copyBackwards(CONTENT, folder.resolve("copy")), there);
    assertSame(here, there);
  }

  /** Another process with one processor, another zone, another language, another working folder. */
  private void buildAbroad(Path content, Path out) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:ActiveProcessorCount=1", "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR",
        "-Dfile.encoding=ISO-8859-1", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        absoluteClassPath(),
        "jss.command.Main", "build", "--content", content.toString(), "--out", out.toString());
    builder.environment().put("TZ", "Pacific/Kiritimati");
    Path said = folder.resolve("said");
    Process process =
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
  }

  private static String absoluteClassPath() {
    String[] parts = System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1);
    return String.join(
        System.getProperty("path.separator"),
        Arrays.stream(parts).map(part -> Path.of(part).toAbsolutePath().toString()).toList());
  }

  /** Last files first, so that a folder that lists files as they were made lists them the other way round. */
  private static Path copyBackwards(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return to;
  }

  private static void assertSame(Path one, Path other) throws IOException {
    Map<String, byte[]> expected = files(one);
    Map<String, byte[]> actual = files(other);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList())
        files.put(root.relativize(file).toString(), Files.readAllBytes(file));
    }
    return files;
  }
}
