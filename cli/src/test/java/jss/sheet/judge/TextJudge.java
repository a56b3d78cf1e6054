package jss.sheet.judge;

import java.util.stream.Stream;

/** The words that are read are those of the source, all of them, in its order. */
final class TextJudge {
  private TextJudge() {}

  static Stream<String> look(Evidence evidence) {
    if (evidence.words().isEmpty()) return Stream.of("text: there is none");
    return Alignment.of(evidence.source().words(), evidence.words()).difference().map(said -> "text: " + said).stream();
  }
}
