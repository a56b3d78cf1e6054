package jss.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The Nu HTML checker has neither errors nor warnings for any page. */
@ExtendWith(Stage.class)
class NuTest {
  @Test
  void noPageHasAFault(Tour tour) {
    assertThat(Nu.check(tour.site().html(), tour.site()::bytes)).isEmpty();
  }

  @Test
  void aFaultIsNamedByLine() {
    assertThat(check("""
        <!doctype html>
        <html lang="nb"><head><title>Side</title></head>
        <body><ul><p>Ikke i en liste</p></ul>
        <p style="colour: red">Farge</p></body></html>
        """)).anyMatch(finding -> finding.startsWith("side.html:3:") && finding.contains("error"))
        .anyMatch(finding -> finding.startsWith("side.html:4:") && finding.contains("CSS"));
  }

  @Test
  void aWarningIsHeardToo() {
    assertThat(check("""
        <!doctype html>
        <html lang="nb"><head><title>Side</title></head>
        <body><section><p>Uten overskrift</p></section></body></html>
        """)).singleElement().asString().contains("warning");
  }

  private static List<String> check(String html) {
    return Nu.check(List.of("side.html"), _ -> html.getBytes(StandardCharsets.UTF_8));
  }
}
