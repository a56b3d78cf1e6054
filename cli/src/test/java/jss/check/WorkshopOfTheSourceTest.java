package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.problem.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The programme of a real workshop, with the faults that its web page had. */
class WorkshopOfTheSourceTest {
  @Test
  void everyFaultIsFoundAtItsLineAndNothingElse() throws IOException {
    List<Problem> problems = Build.check(
        Options.of(Path.of("../examples/regionalt-verksted-feil"), Path.of("target/never-written")), Progress.NONE)
        .problems();
    assertThat(problems).extracting(problem -> "%s:%d:%d %s".formatted(
        Path.of(problem.at().source().path()).getFileName(), problem.at().line(), problem.at().column(),
        problem.name()))
        .containsExactly(
            "gathering.yaml:10:7 gap-suspected", // nothing is left of the talks between 10.00 and 11.45
            "gathering.yaml:11:7 item-empty", // «Innlegg:» with nothing under it
            "gathering.yaml:15:7 gap-suspected", // a short introduction at 12.50, and group work at 14.00
            "gathering.yaml:18:11 days-same-date", // «Tirsdag 25. september»
            "gathering.yaml:19:14 weekday-wrong",
            "gathering.yaml:23:37 malformed-time", // «09. 45»
            "nb.md:24:1 section-empty"); // «Oppsummering av gruppearbeidene:» with nothing under it
  }
}
