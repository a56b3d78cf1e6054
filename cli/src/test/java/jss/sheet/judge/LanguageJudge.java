package jss.sheet.judge;

import java.util.stream.Stream;

/** Each word is in the language that the source says it is in. */
final class LanguageJudge {
  private LanguageJudge() {}

  static Stream<String> look(Evidence evidence) {
    String lang = evidence.pdf().getDocumentCatalog().getLanguage();
    Stream<String> document =
        evidence.source().lang().equals(lang) ? Stream.of() : Stream.of("language: the document's is " + lang);
    Stream<String> words = Alignment.of(evidence.source().words(), evidence.words()).pairs().stream()
        .filter(pair -> !pair.source().lang().equals(pair.sheet().lang()))
        .map(pair -> "language: «" + pair.source().text() + "» is " + pair.source().lang() + ", not "
            + pair.sheet().lang())
        .limit(3);
    return Stream.concat(document, words);
  }
}
