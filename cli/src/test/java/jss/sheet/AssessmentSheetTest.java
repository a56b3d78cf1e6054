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
      // Columns are drawn side by side: each dimension is in order here, and the judges see to the order of them all.
      for (List<String> dimension : expected(assessment, new Lang(tag)))
        assertThat(text).containsSubsequence(dimension);
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

  /** A list for each dimension, without spaces and hyphens: where a line ends is not of interest here. */
  private static List<List<String>> expected(Assessment assessment, Lang lang) {
    var words = Optional.ofNullable(assessment.words().get(lang)).orElseThrow().text();
    var all = new ArrayList<List<String>>();
    for (String key : assessment.facts().dimensions().keySet()) {
      var dimension = Optional.ofNullable(words.dimensions().get(key)).orElseThrow();
      all.add(List.of(squeezed(all.size() / 2 + 1 + ". " + dimension.title())));
      var levels = new ArrayList<>(List.of(squeezed(dimension.question())));
      for (String level : dimension.levels()) levels.add(squeezed(levels.size() + ". " + level));
      all.add(levels);
    }
    return all;
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
    return text.replaceAll("[\\s\\u00ad\\u2010-]+", "");
  }
}
