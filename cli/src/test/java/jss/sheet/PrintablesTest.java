package jss.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jss.content.Assessment;
import jss.content.Declaration;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.sheet.judge.Judges;
import jss.sheet.judge.Trial;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every printable of the programme, in every language, stands before every judge. */
class PrintablesTest {
  private static final Occasion FORTY_TWO = Occasion.of(42);

  private final Programme programme = Trial.content();
  private final Sheets sheets = Trial.sheets(programme);

  /** All printables: a new kind is added here. */
  private Stream<Sheet> printables(Lang lang) {
    return Stream.of(
        ofTools(lang), ofGatherings(lang), ofDeclarations(lang), ofAssessments(lang),
        Stream.of(sheets.ruleCards(lang), sheets.toolCards(lang), sheets.handbook(lang)).flatMap(Optional::stream))
        .flatMap(kind -> kind);
  }

  private Stream<Sheet> ofTools(Lang lang) {
    return programme.tools().stream()
        .flatMap(tool -> Stream.of(sheets.method(tool, lang), sheets.worksheet(tool, lang, Optional.empty())))
        .flatMap(Optional::stream);
  }

  private Stream<Sheet> ofGatherings(Lang lang) {
    return programme.gatherings().stream()
        .flatMap(gathering -> Stream.of(
            sheets.programme(gathering, lang, FORTY_TWO), sheets.runSheet(gathering, lang, FORTY_TWO),
            sheets.summaryForms(gathering, lang, FORTY_TWO), sheets.nameSigns(gathering, lang, FORTY_TWO)))
        .flatMap(Optional::stream);
  }

  private Stream<Sheet> ofDeclarations(Lang lang) {
    return programme.all(Kind.DECLARATION, Declaration.class).stream()
        .flatMap(declaration -> Stream.of(true, false)
            .flatMap(form -> sheets.declaration(declaration, lang, form).stream()));
  }

  private Stream<Sheet> ofAssessments(Lang lang) {
    return programme.all(Kind.ASSESSMENT, Assessment.class).stream()
        .flatMap(assessment -> sheets.assessment(assessment, lang).stream());
  }

  /** What can stand in two languages on one sheet. */
  private Stream<Sheet> pairs() {
    Lang left = programme.languages().get(0);
    Lang right = programme.languages().get(1);
    Function<Lang, List<Sheet>> some = lang -> Stream.of(
        sheets.method(programme.tools().getFirst(), lang),
        sheets.programme(programme.gatherings().getLast(), lang, FORTY_TWO),
        sheets.declaration(programme.all(Kind.DECLARATION, Declaration.class).getFirst(), lang, true))
        .map(Optional::orElseThrow).toList();
    List<Sheet> first = some.apply(left);
    List<Sheet> second = some.apply(right);
    return IntStream.range(0, first.size()).boxed()
        .map(i -> sheets.sideBySide(first.get(i), second.get(i)).orElseThrow());
  }

  @Test
  void noJudgeFindsAnything() throws Exception {
    Map<String, Future<List<String>>> verdicts = new LinkedHashMap<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Lang lang : programme.languages())
        printables(lang).forEach(
            sheet -> verdicts.put(lang.tag() + " " + sheet.name(), two.submit(verdict(sheet))));
      pairs().forEach(sheet -> verdicts.put("pair " + sheet.name(), two.submit(verdict(sheet))));
    }
    assertThat(verdicts).hasSizeGreaterThan(140);
    var findings = new ArrayList<String>();
    for (var verdict : verdicts.entrySet())
      for (String finding : verdict.getValue().get()) findings.add(verdict.getKey() + ": " + finding);
    assertThat(findings).isEmpty();
  }

  private Callable<List<String>> verdict(Sheet sheet) {
    return () -> {
      Printed printed = sheets.print(sheet);
      List<String> findings = new ArrayList<>(Judges.judge(sheet, printed));
      printed.overruns().forEach(overrun -> findings.add("overrun: " + overrun));
      printed.missing().forEach(point -> findings.add("no sign for " + Character.toString(point)));
      return findings;
    };
  }
}
