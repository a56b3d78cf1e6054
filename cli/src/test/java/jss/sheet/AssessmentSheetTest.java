package jss.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.sheet.judge.Judges;
import jss.sheet.judge.Trial;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The form on paper has all that the self-assessment asks, and no judge finds a fault in it. */
class AssessmentSheetTest {
  private static final Programme SLIK = Trial.programme(Path.of("../examples/slik"));
  private static final Sheets SHEETS = Trial.sheets(SLIK);

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv"})
  void everyQuestionAndLevelStandsInOrder(String tag) throws IOException {
    for (Assessment assessment : assessments()) {
      String text = text(print(assessment, new Lang(tag)));
      assertThat(text).containsSubsequence(expected(assessment, new Lang(tag)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv"})
  void noJudgeFindsAnything(String tag) {
    for (Assessment assessment : assessments()) {
      Printed printed = print(assessment, new Lang(tag));
      assertThat(Judges.judge(sheet(assessment, new Lang(tag)), printed)).isEmpty();
      assertThat(printed.overruns()).isEmpty();
      assertThat(printed.missing()).isEmpty();
    }
  }

  private static List<Assessment> assessments() {
    List<Assessment> all = SLIK.all(Kind.ASSESSMENT, Assessment.class);
    assertThat(all).hasSize(2);
    return all;
  }

  /** In the order of the facts, without spaces: where a line ends is not of interest here. */
  private static List<String> expected(Assessment assessment, Lang lang) {
    var words = Optional.ofNullable(assessment.words().get(lang)).orElseThrow().text();
    var expected = new ArrayList<>(List.of(squeezed(words.title())));
    int number = 0;
    for (String key : assessment.facts().dimensions().keySet()) {
      var dimension = Optional.ofNullable(words.dimensions().get(key)).orElseThrow();
      expected.add(squeezed(++number + ". " + dimension.title()));
      expected.add(squeezed(dimension.question()));
      for (int level = 0; level < dimension.levels().size(); level++)
        expected.add(squeezed(level + 1 + ". " + dimension.levels().get(level)));
    }
    return expected;
  }

  private static Sheet sheet(Assessment assessment, Lang lang) {
    return SHEETS.assessment(assessment, lang).orElseThrow();
  }

  private static Printed print(Assessment assessment, Lang lang) {
    return SHEETS.print(sheet(assessment, lang));
  }

  private static String text(Printed printed) throws IOException {
    try (var pdf = Loader.loadPDF(printed.pdf())) {
      return squeezed(new PDFTextStripper().getText(pdf));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00ad]+", "");
  }
}
