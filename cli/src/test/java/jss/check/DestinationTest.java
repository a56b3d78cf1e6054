package jss.check;

import jss.check.Destination.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DestinationTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, ADDRESS",
    "HTTP://example.org, ADDRESS",
    "mailto:post@example.org, ADDRESS",
    "tel:+4712345678, ADDRESS",
    "javascript:alert(1), REFUSED",
    "JavaScript:alert(1), REFUSED",
    "java%73cript:alert(1), REFUSED",
    "javascript&#58;alert(1), REFUSED",
    "javascript&colon;alert(1), REFUSED",
    "javascript%3Aalert(1), REFUSED",
    "data:text/html;base64, REFUSED",
    "file:///etc/passwd, REFUSED",
    "vbscript:x, REFUSED",
    "tankekart, ID",
    "tankekart#steg, ID",
    "#steg, ANCHOR",
    "plan.pdf, FILE",
    "filer/plan.pdf, FILE",
    "../plan.pdf, OUTSIDE",
    "filer/../../plan.pdf, OUTSIDE",
    "%2e%2e/plan.pdf, OUTSIDE",
    "/etc/passwd, OUTSIDE",
    "//example.org/x, OUTSIDE",
    "C:\\plan.pdf, OUTSIDE",
    "\\\\tjener\\plan.pdf, OUTSIDE",
    "~/plan.pdf, OUTSIDE",
    "'', EMPTY",
  })
  void sees_where_a_link_leads(String written, Sort sort) {
    assertThat(Destination.of(written).sort()).isEqualTo(sort);
  }

  @ParameterizedTest
  @CsvSource({"'java\tscript:alert(1)'", "'java\nscript:alert(1)'", "'\u0001javascript:alert(1)'",
    "'java&Tab;script:alert(1)'"})
  void sees_through_characters_that_browsers_leave_out(String written) {
    assertThat(Destination.of(written)).isEqualTo(new Destination(Sort.REFUSED, "javascript:alert(1)"));
  }

  @ParameterizedTest
  @CsvSource({"'https://exa\tmple.org'", "'plan\u0000.pdf'"})
  void lets_no_hidden_character_through(String written) {
    assertThat(Destination.of(written).sort()).isIn(Sort.REFUSED, Sort.OUTSIDE);
  }
}
