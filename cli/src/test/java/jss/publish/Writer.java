package jss.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import jss.publish.Place.Way;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A process that publishes one edition after the other until it is killed. */
final class Writer {
  private Writer() {}

  /** @param args the site's folder, the {@link Way}, the number of the first edition */
  public static void main(String[] args) {
    Place place = place(Path.of(args[0]), Way.valueOf(args[1]));
    for (int edition = Integer.parseInt(args[2]);; edition++) {
      publish(place, edition);
      System.out.println(edition);
    }
  }

  static Place place(Path out, Way way) {
    Place place = Place.of(out);
    return new Place(place.out(), place.work(), way);
  }

  /** Every file of an edition says its number; odd ones have more files. */
  static void publish(Place place, int number) {
    try (Publication publication = Publication.open(place, Duration.ZERO);
        Replacement replacement = publication.replacement()) {
      IntStream.range(0, files(number)).forEach(i -> replacement.put("f" + i % 5 + "/" + i, text(number)));
      replacement.put("always", "the same".getBytes(UTF_8));
      replacement.commit();
    }
  }

  static int files(int number) {
    return number % 2 == 0 ? 30 : 40;
  }

  private static byte[] text(int number) {
    return Integer.toString(number).getBytes(UTF_8);
  }
}
