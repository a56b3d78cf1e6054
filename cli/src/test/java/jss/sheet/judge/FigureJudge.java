package jss.sheet.judge;

import java.util.List;
import java.util.stream.Stream;

/** Each picture says in words what it shows. */
final class FigureJudge {
  private FigureJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<String> source =
        evidence.source().elements("img", "svg").stream().map(figure -> figure.getAttribute("alt")).toList();
    List<String> sheet = evidence.root().all("Figure").stream().map(figure -> figure.alt().orElse("")).toList();
    if (sheet.stream().anyMatch(String::isBlank)) return Stream.of("figures: one has no text");
    return source.equals(sheet) ? Stream.of() : Stream.of("figures: they are " + sheet + ", not " + source);
  }
}
