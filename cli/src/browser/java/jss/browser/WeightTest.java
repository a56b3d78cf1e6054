package jss.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A page is light: HTML, styles and scripts weigh at most 60 KB compressed, pictures and fonts not counted. */
@ExtendWith(Stage.class)
class WeightTest {
  private static final int LIMIT = 60_000;

  @Test
  void everyPageIsLight(Tour tour, Visits visits) throws IOException {
    var weights = new TreeMap<String, Weight>();
    visits.pages()
        .forEach((page, visit) -> weights.put(page, Weight.of(paths(visit.loaded(), tour), tour.site())));
    Files.writeString(Path.of("target", "browser", "weight.txt"), weights.entrySet().stream()
        .map(each -> "%6d %6d %s%n".formatted(each.getValue().code(), each.getValue().fonts(), each.getKey()))
        .collect(Collectors.joining("", "  code  fonts page (bytes; code compressed)\n", "")));
    assertThat(weights.keySet()).containsAll(tour.site().pages());
    assertThat(weights).allSatisfy((_, weight) -> assertThat(weight.code()).isBetween(1, LIMIT));
    assertThat(weights).anySatisfy((_, weight) -> assertThat(weight.fonts()).isPositive());
  }

  private static List<String> paths(List<String> addresses, Tour tour) {
    String root = tour.server().origin() + "/";
    return addresses.stream().filter(address -> address.startsWith(root))
        .map(address -> address.substring(root.length()).replaceAll("[?#].*", "")).distinct().toList();
  }

  /** In bytes: what browsers read, compressed, and what they write with. */
  private record Weight(int code, int fonts) {
    static Weight of(List<String> files, BuiltSite site) {
      return new Weight(
          files.stream().filter(file -> file.matches(".*\\.(html|css|js|json)")).map(site::bytes)
              .mapToInt(Weight::compressed).sum(),
          files.stream().filter(file -> file.endsWith(".woff2")).mapToInt(file -> site.bytes(file).length).sum());
    }

    private static int compressed(byte[] bytes) {
      var out = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.size();
    }
  }
}
