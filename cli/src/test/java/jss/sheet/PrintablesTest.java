package jss.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jss.content.Lang;
import jss.content.Programme;
import jss.sheet.judge.Judges;
import jss.sheet.judge.Trial;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every printable of the programme, in every language, stands before every judge. */
class PrintablesTest {
  private final Programme programme = Trial.content();
  private final Sheets sheets = Trial.sheets(programme);

  /** All printables: a new kind is added here. */
  private Stream<Sheet> printables(Lang lang) {
    return Stream.of(
        programme.tools().stream().flatMap(tool -> sheets.method(tool, lang).stream())).flatMap(kind -> kind);
  }

  @Test
  void noJudgeFindsAnything() throws Exception {
    Map<String, Future<List<String>>> verdicts = new LinkedHashMap<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Lang lang : programme.languages())
        printables(lang).forEach(
            sheet -> verdicts.put(lang.tag() + " " + sheet.name(), two.submit(verdict(sheet))));
    }
    assertThat(verdicts).hasSizeGreaterThan(50);
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
