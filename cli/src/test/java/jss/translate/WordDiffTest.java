package jss.translate;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTest {
  private static String diff(String before, String after) {
    return WordDiff.of(before, after).stream().map(piece -> switch (piece.fate()) {
      case SAME -> piece.text();
      case GONE -> "[-" + piece.text() + "-]";
      case NEW -> "{+" + piece.text() + "+}";
    }).collect(Collectors.joining());
  }

  @Test
  void changedWordsStandWhereTheyWere() {
    assertThat(diff("Ta et bilde av kartet.", "Ta to bilder av kartet!")).isEqualTo(
        "Ta [-et bilde-]{+to bilder+} av kartet[-.-]{+!+}");
  }

  @Test
  void theSpaceAfterAChangeIsNoPartOfIt() {
    assertThat(diff("Ta bilde av hvert", "Ta to bilder av hvert")).isEqualTo("Ta [-bilde-]{+to bilder+} av hvert");
  }

  @Test
  void allThatIsSameIsOnePiece() {
    assertThat(WordDiff.of("æ ø\nå", "æ ø\nå")).hasSize(1);
    assertThat(diff("", "nytt")).isEqualTo("{+nytt+}");
    assertThat(diff("gammelt", "")).isEqualTo("[-gammelt-]");
  }

  @Test
  void bothTextsAreWholeInIt() {
    String before = "- En ting\n- To ting 😀 og mer\n- Tre";
    String after = "- Null\n- To ting 😀\n- Tre og litt til";
    assertThat(WordDiff.of(before, after).stream().filter(piece -> piece.fate() != WordDiff.Fate.NEW)
        .map(WordDiff.Piece::text).collect(Collectors.joining())).isEqualTo(before);
    assertThat(WordDiff.of(before, after).stream().filter(piece -> piece.fate() != WordDiff.Fate.GONE)
        .map(WordDiff.Piece::text).collect(Collectors.joining())).isEqualTo(after);
  }

  @Test
  void aWholeBookIsComparedWithoutWaitingOrFillingTheMemory() {
    String before = "ord ".repeat(20_000) + "slutt";
    String after = "annet ".repeat(20_000) + "slutt";
    assertThat(WordDiff.of(before, after)).hasSizeBetween(2, 4);
  }
}
