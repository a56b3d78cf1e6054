package jss.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jss.Examples;
import jss.content.Lang;
import jss.sheet.judge.Judges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every printable of every programme here, in every language, stands before every judge. */
class PrintablesTest {
  @Test
  void noJudgeFindsAnythingInTheProgrammeItself() throws Exception {
    assertThat(verdicts(Path.of("../content"), 140)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noJudgeFindsAnythingInAnExample(String example) throws Exception {
    assertThat(verdicts(Examples.FOLDER.resolve(example), 4)).isEmpty();
  }

  static Stream<String> examples() {
    return Examples.reviewed();
  }

  /** @param least how many printables there are at least */
  private static List<String> verdicts(Path folder, int least) throws Exception {
    AllSheets all = AllSheets.of(folder);
    Map<String, Future<List<String>>> verdicts = new LinkedHashMap<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Lang lang : all.languages())
        all.in(lang).forEach(sheet -> verdicts.put(lang.tag() + " " + sheet.name(), two.submit(verdict(sheet, all))));
      all.pairs().forEach(sheet -> verdicts.put("pair " + sheet.name(), two.submit(verdict(sheet, all))));
    }
    assertThat(verdicts).hasSizeGreaterThan(least);
    var findings = new ArrayList<String>();
    for (var verdict : verdicts.entrySet())
      for (String finding : verdict.getValue().get()) findings.add(verdict.getKey() + ": " + finding);
    return findings;
  }

  private static Callable<List<String>> verdict(Sheet sheet, AllSheets all) {
    return () -> {
      Printed printed = all.print(sheet);
      List<String> findings = new ArrayList<>(Judges.judge(sheet, printed));
      printed.overruns().forEach(overrun -> findings.add("overrun: " + overrun));
      printed.missing().forEach(point -> findings.add("no sign for " + Character.toString(point)));
      return findings;
    };
  }
}
