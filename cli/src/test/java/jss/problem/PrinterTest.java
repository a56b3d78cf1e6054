package jss.problem;

import java.util.List;
import java.util.Optional;
import jss.source.Source;
import jss.source.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrinterTest {
  private static Problem unknown(String text, String key) {
    int at = text.indexOf(key);
    return Problem.of("unknown-key", new Span(Source.of("tools/x/tool.yaml", text), at, at + key.length()))
        .with("key", key)
        .with("known", List.of("phase", "steps"));
  }

  @Test
  void saysWhereWhatAndWhatToDoInTheReadersLanguage() {
    Problem problem = unknown("phase: fase\nsteg:\n", "steg").suggest(Optional.of("steps"));
    assertThat(new Printer(Tongue.NB, false).text(problem))
        .isEqualTo("""
            tools/x/tool.yaml:2:1: feil[unknown-key]: «steg» er ikke et felt her.
               2 | steg:
                 | ^^^^ Mente du «steps»?
              Rett navnet på feltet, eller fjern linjen. Feltene som kan stå her, er phase og steps.
            """);
    assertThat(new Printer(Tongue.SV, false).text(problem)).contains("fel[unknown-key]: ”steg” är inte",
        "Menade du ”steps”?");
    assertThat(new Printer(Tongue.EN, false).text(problem)).contains("error[unknown-key]: “steg” is not",
        "Did you mean “steps”?");
  }

  @Test
  void showsTheRelatedPlaceWithItsOwnLine() {
    var other = new Span(Source.of("tools/y/tool.yaml", "a\n  b\n"), 4, 5);
    assertThat(new Printer(Tongue.NB, false).text(unknown("steg:\n", "steg").related(other)))
        .contains("""
              tools/y/tool.yaml:2:3: Se også her.
               2 |   b
                 |   ^
            """);
  }

  @Test
  void underlinesWhatPeopleSeeAfterTabsWideLettersAndEmoji() {
    assertThat(new Printer(Tongue.NB, false).text(unknown("\ta 漢🎉e\u0301 steg: x", "steg")))
        .contains("""
               1 | →   a 漢🎉e\u0301 steg: x
                 |             ^^^^
            """)
        .startsWith("tools/x/tool.yaml:1:9:");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "a".repeat(200) + "steg" + "b".repeat(200);
    assertThat(new Printer(Tongue.NB, false).text(unknown(line, "steg")))
        .contains("| …" + "a".repeat(50) + "steg" + "b".repeat(46) + "…\n", "| " + " ".repeat(51) + "^^^^\n");
  }

  @Test
  void showsControlCharactersAsAMark() {
    assertThat(new Printer(Tongue.NB, false).text(unknown("\u001B[31msteg", "\u001B[31msteg")))
        .doesNotContain("\u001B");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(new Printer(Tongue.NB, true).text(unknown("steg:", "steg")))
        .contains("\u001B[1;31mfeil[unknown-key]\u001B[0m");
  }

  @Test
  void showsNoLineOfAFileThatHasNone() {
    Problem problem = unknown("", "").suggest(Optional.of("steps"));
    assertThat(new Printer(Tongue.NB, false).text(problem)).doesNotContain("|").contains("  Mente du «steps»?\n");
  }

  @Test
  void explainsAPageWithItsExamples() {
    Page page = Catalogue.page("unknown-key").orElseThrow();
    assertThat(Explanation.text(page, Tongue.NB))
        .startsWith("unknown-key (feil)\n\nHvert felt har et fast navn på engelsk")
        .contains("Eksempel med feilen, på tools/tankekart/tool.yaml:4:1:",
            "\n  tools/tankekart/tool.yaml\n    phase: start\n");
    assertThat(Explanation.text(page, Tongue.NB).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void knowsTheNamesOfAllPages() {
    assertThat(Catalogue.names()).contains("unknown-key").isSorted();
    assertThat(Catalogue.page("../words")).isEmpty();
  }
}
